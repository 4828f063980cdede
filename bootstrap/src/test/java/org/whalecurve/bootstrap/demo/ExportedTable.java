package org.whalecurve.bootstrap.demo;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/**
 * A table as the product exports it, read as a spreadsheet would.
 *
 * @param header the column names
 * @param rows the rows in order
 */
record ExportedTable(List<String> header, List<Row> rows) {

    /**
     * A row.
     *
     * @param header the column names
     * @param cells one for each column
     */
    record Row(List<String> header, List<String> cells) {

        String text(String column) {
            return cells.get(header.indexOf(column));
        }

        BigDecimal number(String column) {
            return new BigDecimal(text(column));
        }
    }

    static ExportedTable read(String csv) {
        List<String> lines = csv.lines().toList();
        List<String> header = DeliveredFile.cells(lines.getFirst());
        List<Row> rows = new ArrayList<>();
        for (String line : lines.subList(1, lines.size())) {
            rows.add(new Row(header, DeliveredFile.cells(line)));
        }
        return new ExportedTable(header, rows);
    }

    /** The sum of a column. */
    BigDecimal sum(String column) {
        return rows.stream()
                .map(row -> row.number(column))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** The columns whose names begin so. */
    List<String> columnsBeginning(String prefix) {
        return header.stream().filter(name -> name.startsWith(prefix)).toList();
    }
}
