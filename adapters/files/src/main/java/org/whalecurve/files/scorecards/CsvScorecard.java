package org.whalecurve.files.scorecards;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.whalecurve.application.CsvCell;
import org.whalecurve.application.scorecards.CardLine;
import org.whalecurve.application.scorecards.ScorecardReport;
import org.whalecurve.domain.money.Fraction;
import org.whalecurve.domain.scorecards.Scorecard;
import org.whalecurve.domain.scorecards.Unit;
import org.whalecurve.files.scorecards.CardColumns.Column;

/** A scorecard as a table for programs (RFC 4180), every row with what it is of. */
final class CsvScorecard {

    private static final int DECIMALS = 2;
    private static final List<String> WHAT =
            List.of("card", "version", "from", "to", "span", "as of", "currency");

    private CsvScorecard() {}

    static byte[] write(ScorecardReport report) throws IOException {
        List<Column<CardLine>> columns = CardColumns.present(report);
        Scorecard card = report.version().content();
        List<String> what =
                List.of(
                        CsvCell.guarded(card.id()),
                        Integer.toString(report.version().version()),
                        report.present().stretch().from().toString(),
                        report.month().toString(),
                        report.span().name().toLowerCase(Locale.ROOT).replace('_', '-'),
                        report.asOf() == null ? "" : report.asOf().toString(),
                        card.currency().getCurrencyCode());
        StringWriter text = new StringWriter();
        try (CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(text)) {
            csv.writeRecord(
                    Stream.concat(WHAT.stream(), columns.stream().map(Column::name)).toList());
            for (CardLine line : CardColumns.lines(report)) {
                List<String> cells = new ArrayList<>(what);
                columns.forEach(
                        column -> cells.add(text(column.cell().apply(line), card.currency())));
                csv.writeRecord(cells);
            }
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static String text(Cell cell, Currency currency) {
        return switch (cell) {
            case Cell.Text(var text) -> CsvCell.guarded(text);
            case Cell.Value(var amount, var unit) -> plain(amount, unit, currency);
            case Cell.Change(var amount, var unit) -> plain(amount, unit, currency);
            case Cell.Day(var day) -> day.toString();
        };
    }

    /** As in the other answers of the API: money with its own decimals, all else with two. */
    private static String plain(Fraction amount, Unit unit, Currency currency) {
        int digits = currency.getDefaultFractionDigits();
        BigDecimal number =
                unit == Unit.MONEY
                        ? amount.decimal(0).movePointLeft(digits).setScale(digits)
                        : amount.decimal(DECIMALS);
        return number.toPlainString();
    }
}
