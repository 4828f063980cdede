package org.whalecurve.rest.csv;

import java.math.BigDecimal;
import java.util.Currency;
import org.jspecify.annotations.Nullable;
import org.whalecurve.application.CsvCell;
import org.whalecurve.domain.money.Money;

/** One row of a table, being written cell by cell (RFC 4180). */
public final class CsvRow {

    private static final String LINE_END = "\r\n";

    private final StringBuilder row = new StringBuilder();
    private boolean begun;

    /** A text; null leaves the cell empty. */
    public CsvRow text(@Nullable String text) {
        return text == null ? cell("") : cell(quoted(CsvCell.guarded(text)));
    }

    /** A whole number. */
    public CsvRow number(long number) {
        return cell(Long.toString(number));
    }

    /** A number already in plain decimals; null leaves the cell empty. */
    public CsvRow decimal(@Nullable BigDecimal number) {
        return cell(number == null ? "" : number.toPlainString());
    }

    /**
     * @param minor an amount in minor units
     * @param currency ISO 4217 code; it stands in a column of its own
     */
    public CsvRow amount(long minor, String currency) {
        return cell(new Money(minor, Currency.getInstance(currency)).toDecimal());
    }

    /** The row with its line end. */
    public String line() {
        return row + LINE_END;
    }

    private CsvRow cell(String cell) {
        if (begun) {
            row.append(',');
        }
        begun = true;
        row.append(cell);
        return this;
    }

    private static String quoted(String text) {
        boolean plain = text.chars().noneMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
        return plain ? text : '"' + text.replace("\"", "\"\"") + '"';
    }
}
