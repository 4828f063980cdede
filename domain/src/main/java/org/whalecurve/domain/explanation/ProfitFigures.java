package org.whalecurve.domain.explanation;

import static java.lang.Math.addExact;
import static java.lang.Math.negateExact;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.whalecurve.domain.imports.RowKind;
import org.whalecurve.domain.profitability.CustomerStatement;
import org.whalecurve.domain.profitability.RunSummary;

/**
 * What makes a profit, each figure with its sign: revenue adds, cost takes away. They add up to the
 * profit.
 *
 * @param figures amounts in minor units, in the order of a statement
 */
public record ProfitFigures(Map<Figure, Long> figures) {

    /** The figures of somebody who is not in a run. */
    public static final ProfitFigures NONE = new ProfitFigures(Map.of());

    /** What a figure is of. */
    public enum Kind {
        REVENUE,
        KNOWN_COST,
        ASSUMED_COST,
        ACTIVITY
    }

    /**
     * A figure that two runs can be compared by. An activity that was renamed between two versions
     * of a model is still the same.
     *
     * @param id of revenue the kind, of an activity its id
     * @param name what people call it
     */
    public record Figure(Kind kind, String id, String name) {

        @Override
        public boolean equals(Object other) {
            return other instanceof Figure that && kind == that.kind && id.equals(that.id);
        }

        @Override
        public int hashCode() {
            return Objects.hash(kind, id);
        }
    }

    /** The figures of a customer in a run with this summary. */
    public static ProfitFigures of(CustomerStatement statement, RunSummary summary) {
        Map<Figure, Long> figures = new LinkedHashMap<>();
        statement.amounts().forEach((kind, amount) -> figures.put(revenue(kind), amount));
        figures.put(KNOWN, negateExact(statement.knownCost()));
        figures.put(ASSUMED, negateExact(statement.assumedCost()));
        for (int a = 0; a < summary.activities().size(); a++) {
            figures.put(
                    activity(summary.activities().get(a)),
                    negateExact(statement.activityCosts().get(a)));
        }
        return new ProfitFigures(figures);
    }

    /** The figures of a run as a whole, the lines without a customer among them. */
    public static ProfitFigures of(RunSummary summary) {
        Map<Figure, Long> figures = new LinkedHashMap<>();
        for (RunSummary.Totals totals : List.of(summary.assigned(), summary.unassigned())) {
            totals.amounts()
                    .forEach(
                            (kind, amount) -> figures.merge(revenue(kind), amount, Math::addExact));
            figures.merge(KNOWN, negateExact(totals.knownCost()), Math::addExact);
            figures.merge(ASSUMED, negateExact(totals.assumedCost()), Math::addExact);
        }
        summary.activities()
                .forEach(total -> figures.put(activity(total), negateExact(total.cost())));
        return new ProfitFigures(figures);
    }

    private static final Figure KNOWN = new Figure(Kind.KNOWN_COST, "known", "Known product cost");
    private static final Figure ASSUMED =
            new Figure(Kind.ASSUMED_COST, "assumed", "Assumed product cost");

    /** The profit: the sum of all figures, in minor units. */
    public long profit() {
        return figures.values().stream().reduce(0L, Math::addExact);
    }

    /**
     * How each figure changed the profit, the largest change first; figures that stayed are left
     * out. The changes add up to that of the profit.
     */
    public List<Change> changesTo(ProfitFigures later) {
        Map<Figure, Long> all = new LinkedHashMap<>(figures);
        later.figures.keySet().forEach(figure -> all.putIfAbsent(figure, 0L));
        List<Change> changes = new ArrayList<>();
        for (Map.Entry<Figure, Long> each : all.entrySet()) {
            long after = later.figures.getOrDefault(each.getKey(), 0L);
            if (after != each.getValue()) {
                changes.add(new Change(each.getKey(), each.getValue(), after));
            }
        }
        changes.sort((one, other) -> Long.compare(Math.abs(other.by()), Math.abs(one.by())));
        return List.copyOf(changes);
    }

    /**
     * What a figure adds to the profit in one run and in another.
     *
     * @param before minor units; of a cost below zero
     * @param after the same in the other run
     */
    public record Change(Figure figure, long before, long after) {

        /** What the change adds to the profit, in minor units. */
        public long by() {
            return addExact(after, negateExact(before));
        }
    }

    private static Figure revenue(RowKind kind) {
        return new Figure(Kind.REVENUE, kind.name(), kind.name());
    }

    private static Figure activity(RunSummary.ActivityTotal total) {
        return new Figure(Kind.ACTIVITY, total.id(), total.name());
    }
}
