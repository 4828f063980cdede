package org.whalecurve.domain.imports;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;

/**
 * A profile resolved against the header of one file: reads its rows into order lines. A row is
 * rejected with all its faults at once, so that it need be corrected only once.
 */
public final class OrderLineReading {

    private final ImportProfile profile;
    private final List<String> header;
    private final RowCells cells;
    private final KindRules kinds;

    private OrderLineReading(
            ImportProfile profile,
            ProfileFacts.OrderLines lines,
            List<String> header,
            LocalDate lastDay,
            Predicate<YearMonth> closed) {
        this.profile = profile;
        this.header = header;
        this.cells =
                new RowCells(
                        new CellReading(profile),
                        lines.columns(),
                        header,
                        new DayCell(profile, lines.columns().date(), lastDay, closed));
        this.kinds = new KindRules(lines.kinds(), header, new NumberFormat(profile.formats()));
    }

    /**
     * Resolves a profile.
     *
     * @param header the column names in the order of the file
     * @param lastDay rows dated after it are rejected as misdated
     * @param closed the months whose books are closed: rows dated in them are rejected
     * @throws IllegalArgumentException if the profile delivers other facts
     * @throws HeaderMismatch if a column that the profile reads is missing or stands twice
     */
    public static OrderLineReading of(
            ImportProfile profile,
            List<String> header,
            LocalDate lastDay,
            Predicate<YearMonth> closed) {
        if (!(profile.facts() instanceof ProfileFacts.OrderLines lines)) {
            throw new IllegalArgumentException(
                    "profile " + profile.id() + " does not deliver order lines");
        }
        HeaderMismatch.check(profile, header);
        return new OrderLineReading(profile, lines, header, lastDay, closed);
    }

    /**
     * Reads a row.
     *
     * @param line the physical line on which the row begins
     * @param fields the cells of the row
     */
    public RowReading<OrderLine> read(long line, List<String> fields) {
        if (fields.size() != header.size()) {
            return new RowReading.Rejected<>(
                    List.of(CellProblem.wrongFields(fields, header, profile.separator())));
        }
        List<CellProblem> problems = new ArrayList<>(0);
        RowCells.Values values = cells.read(fields, problems);
        RowKind kind = kinds.kindOf(fields);
        if (kind == null) {
            problems.add(
                    new CellProblem(
                            "",
                            "",
                            "no-kind",
                            "No rule of profile '"
                                    + profile.id()
                                    + "' says what kind of row this is."));
        }
        if (values == null || kind == null) {
            problems.sort(Comparator.comparingInt(problem -> header.indexOf(problem.column())));
            return new RowReading.Rejected<>(List.copyOf(problems));
        }
        return new RowReading.Accepted<>(values.orderLine(line, kind));
    }
}
