package org.whalecurve.domain.imports;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * A profile of declared facts resolved against the header of one file: reads its rows into facts. A
 * row is rejected with all its faults at once, so that it need be corrected only once.
 */
public final class FactReading {

    /** Above it a quantity is implausible; in millionths it is far within a long. */
    private static final long LARGEST_QUANTITY = 1_000_000_000L;

    private record Resolved(FactColumn declared, CellColumn cell) {}

    private final ImportProfile profile;
    private final FactType type;
    private final List<String> header;
    private final List<Resolved> columns;
    private final CellReading cells;
    private final DayCell days;

    private FactReading(
            ImportProfile profile,
            ProfileFacts.Declared facts,
            List<String> header,
            LocalDate lastDay,
            Predicate<YearMonth> closed) {
        this.profile = profile;
        this.type = facts.type();
        this.header = header;
        this.columns =
                type.columns().stream()
                        .map(column ->
                                new Resolved(
                                        column,
                                        CellColumn.of(facts.columns().get(column.id()), header)))
                        .toList();
        this.cells = new CellReading(profile);
        this.days = new DayCell(profile, facts.headerName(type.day()), lastDay, closed);
    }

    /**
     * Resolves a profile.
     *
     * @param header the column names in the order of the file
     * @param lastDay facts dated after it are rejected as misdated
     * @param closed the months whose books are closed: facts dated in them are rejected
     * @throws IllegalArgumentException if the profile delivers order lines
     * @throws HeaderMismatch if a column that the profile reads is missing or stands twice
     */
    public static FactReading of(
            ImportProfile profile,
            List<String> header,
            LocalDate lastDay,
            Predicate<YearMonth> closed) {
        if (!(profile.facts() instanceof ProfileFacts.Declared facts)) {
            throw new IllegalArgumentException(
                    "profile " + profile.id() + " delivers order lines, not declared facts");
        }
        HeaderMismatch.check(profile, header);
        return new FactReading(profile, facts, header, lastDay, closed);
    }

    /**
     * Reads a row.
     *
     * @param line the physical line on which the row begins
     * @param fields the cells of the row
     */
    public RowReading<Fact> read(long line, List<String> fields) {
        if (fields.size() != header.size()) {
            return new RowReading.Rejected<>(
                    List.of(CellProblem.wrongFields(fields, header, profile.separator())));
        }
        List<CellProblem> problems = new ArrayList<>(0);
        Map<String, String> texts = new HashMap<>();
        Map<String, Long> numbers = new HashMap<>();
        @Nullable LocalDate day = null;
        for (Resolved column : columns) {
            switch (column.declared().content()) {
                case TEXT, CUSTOMER, PRODUCT -> text(column, fields, texts, problems);
                case MONEY, QUANTITY -> number(column, fields, numbers, problems);
                case DAY -> day = days.read(column.cell().text(fields), problems);
            }
        }
        if (!problems.isEmpty() || day == null) {
            problems.sort(Comparator.comparingInt(problem -> header.indexOf(problem.column())));
            return new RowReading.Rejected<>(List.copyOf(problems));
        }
        String key = requireNonNull(texts.get(type.key()), "the key is required");
        return new RowReading.Accepted<>(
                new Fact(line, key, day, Map.copyOf(texts), Map.copyOf(numbers)));
    }

    private static void text(
            Resolved column,
            List<String> fields,
            Map<String, String> texts,
            List<CellProblem> problems) {
        String text =
                column.declared().required()
                        ? CellReading.required(column.cell(), fields, problems)
                        : CellReading.text(column.cell(), fields, problems);
        if (!text.isEmpty()) {
            texts.put(column.declared().id(), text);
        }
    }

    private void number(
            Resolved column,
            List<String> fields,
            Map<String, Long> numbers,
            List<CellProblem> problems) {
        if (!column.declared().required() && column.cell().text(fields).isEmpty()) {
            return;
        }
        boolean money = column.declared().content() == FactColumn.Content.MONEY;
        BigDecimal number =
                money
                        ? cells.amount(column.cell(), fields, problems)
                        : cells.number(
                                column.cell(),
                                fields,
                                FactColumn.QUANTITY_DECIMALS,
                                LARGEST_QUANTITY,
                                problems);
        if (number != null) {
            numbers.put(
                    column.declared().id(),
                    number.movePointRight(money ? cells.decimals() : FactColumn.QUANTITY_DECIMALS)
                            .longValueExact());
        }
    }
}
