package org.whalecurve.rest.csv;

import java.util.ArrayList;
import java.util.List;
import org.whalecurve.application.CsvCell;
import org.whalecurve.rest.problem.Problem;
import org.whalecurve.rest.problem.RequestProblem;

/**
 * Reads a table that was sent (RFC 4180, comma, header first) and forgives nothing: the header must
 * be the expected one, every row must have its cells, quotes must be closed.
 */
public final class CsvTable {

    /** More faults than anybody mends in one go. */
    private static final int MOST_FAULTS = 1000;

    /**
     * A row as read.
     *
     * @param line the physical line on which it begins
     * @param cells its cells, as they were before {@link CsvCell#guarded guarding}
     */
    public record Row(long line, List<String> cells) {}

    private CsvTable() {}

    /**
     * The rows below the header.
     *
     * @throws RequestProblem with every fault and its line
     */
    public static List<Row> read(String text, List<String> header) {
        CsvCursor cursor = new CsvCursor(text);
        List<Problem.Fault> faults = new ArrayList<>();
        List<Row> rows = new ArrayList<>();
        Row first = cursor.next();
        if (!first.cells().equals(header)) {
            throw wrong(
                    List.of(
                            new Problem.Fault(
                                    "", 1, "the header must read " + String.join(",", header))));
        }
        while (cursor.hasNext() && faults.size() < MOST_FAULTS) {
            Row row = cursor.next();
            if (row.cells().size() == header.size()) {
                rows.add(row);
            } else {
                faults.add(
                        new Problem.Fault(
                                "",
                                row.line(),
                                "the row has "
                                        + row.cells().size()
                                        + " cells, the header has "
                                        + header.size()
                                        + "."));
            }
        }
        if (!faults.isEmpty()) {
            throw wrong(faults);
        }
        return rows;
    }

    static RequestProblem wrong(List<Problem.Fault> faults) {
        Problem.Fault first = faults.getFirst();
        String more = faults.size() == 1 ? "" : " (" + faults.size() + " faults in all)";
        return new RequestProblem(
                400, "wrong-table", "Line " + first.line() + ": " + first.problem() + more, faults);
    }
}
