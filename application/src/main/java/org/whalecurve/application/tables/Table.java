package org.whalecurve.application.tables;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.whalecurve.domain.money.Money;

/**
 * Figures in rows, every row complete in itself, so that a program need not know what stands above.
 *
 * @param name of the file, without its ending
 * @param columns what the cells of a row are, in small letters with underscores
 * @param rows each with a cell for every column
 */
public record Table(String name, List<String> columns, List<List<Cell>> rows) {

    /** What stands in a row under a column. */
    public sealed interface Cell {

        /** Nothing, which is not zero. */
        Cell NONE = new Words(null);

        /** A text; null for none. */
        record Words(@Nullable String text) implements Cell {}

        /** A number as it is to be written: amounts in units of the currency. */
        record Figure(BigDecimal number) implements Cell {}

        static Cell of(@Nullable String text) {
            return text == null ? NONE : new Words(text);
        }

        static Cell of(long number) {
            return new Figure(BigDecimal.valueOf(number));
        }

        /** A number; nothing if there is none. */
        static Cell of(@Nullable BigDecimal number) {
            return number == null ? NONE : new Figure(number);
        }

        static Cell of(Money amount) {
            return new Figure(new BigDecimal(amount.toDecimal()));
        }
    }

    /**
     * @throws IllegalArgumentException if a row has not a cell for each column
     */
    public Table {
        columns = List.copyOf(columns);
        rows = rows.stream().map(List::copyOf).toList();
        for (List<Cell> row : rows) {
            if (row.size() != columns.size()) {
                throw new IllegalArgumentException(
                        "%d cells for %d columns".formatted(row.size(), columns.size()));
            }
        }
    }
}
