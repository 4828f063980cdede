package org.whalecurve.bootstrap.demo;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A table as the product exports it, read as a spreadsheet would.
 *
 * @param rows cells by column name
 */
record ExportedTable(List<Map<String, String>> rows) {

    static ExportedTable read(String csv) {
        List<String> lines = csv.lines().toList();
        List<String> header = DeliveredFile.cells(lines.getFirst());
        List<Map<String, String>> rows = new ArrayList<>();
        for (String line : lines.subList(1, lines.size())) {
            List<String> cells = DeliveredFile.cells(line);
            rows.add(
                    IntStream.range(0, header.size())
                            .boxed()
                            .collect(Collectors.toMap(header::get, cells::get)));
        }
        return new ExportedTable(rows);
    }

    /** The sum of a column. */
    BigDecimal sum(String column) {
        return rows.stream()
                .map(row -> new BigDecimal(row.get(column)))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** The columns whose names begin so. */
    List<String> columnsBeginning(String prefix) {
        return rows.getFirst().keySet().stream().filter(name -> name.startsWith(prefix)).toList();
    }
}
