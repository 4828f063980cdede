package org.whalecurve.web;

import java.util.ArrayList;
import java.util.List;

/**
 * A waterfall from one result to another: a table whose rows are drawn as well.
 *
 * @param rows the one result, the steps, the other result
 * @param cut whether the axis does not begin at zero, so that small steps can be seen
 * @param cutAt where the results are marked as cut
 */
public record Waterfall(List<Row> rows, boolean cut, long cutAt) {

    /**
     * A step on the way.
     *
     * @param label because of what
     * @param detail what it concerns; empty if there is nothing to add
     * @param amount by how much the result changes, in minor units
     */
    public record Step(String label, String detail, long amount) {}

    /**
     * A row of it.
     *
     * @param label because of what, or which result it is
     * @param detail what it concerns; may be empty
     * @param result whether it is one of the two results
     * @param amount the change with its sign, or the result
     * @param reached what the result is after it
     * @param bar its picture
     */
    public record Row(
            String label, String detail, boolean result, Amount amount, Amount reached, Bar bar) {}

    /**
     * The picture of one row of a waterfall, a thousand wide and a hundred high.
     *
     * @param sort {@code run}, {@code plus}, {@code minus} or {@code scenario}
     * @param points the corners of the bar; one that adds points to the right, one that takes away
     *     to the left, so that nobody needs the colour
     * @param before where the row above ends; below zero if there is none
     * @param after where the row below begins; below zero if there is none
     */
    public record Bar(String sort, String points, long before, long after) {

        /** Whether a line leads here from the row above. */
        public boolean hasBefore() {
            return before >= 0;
        }

        /** Whether a line leads on to the row below. */
        public boolean hasAfter() {
            return after >= 0;
        }
    }

    /**
     * @param first what the first result is called
     * @param from the first result in minor units
     * @param steps they lead from the first to the last
     * @param last what the last result is called
     */
    public static Waterfall of(
            String first,
            long from,
            List<Step> steps,
            String last,
            String currency,
            Wording wording) {
        WaterfallAxis axis =
                WaterfallAxis.of(from, steps.stream().mapToLong(Step::amount).toArray());
        List<Row> rows = new ArrayList<>();
        Amount begin = wording.amount(from, currency);
        rows.add(new Row(first, "", true, begin, begin, axis.first(from)));
        long reached = from;
        for (Step step : steps) {
            long next = reached + step.amount();
            rows.add(
                    new Row(
                            step.label(),
                            step.detail(),
                            false,
                            signed(wording.amount(step.amount(), currency)),
                            wording.amount(next, currency),
                            axis.step(reached, next)));
            reached = next;
        }
        Amount end = wording.amount(reached, currency);
        rows.add(new Row(last, "", true, end, end, axis.last(reached)));
        return new Waterfall(List.copyOf(rows), axis.cut(), axis.cutAt());
    }

    /** Whether there is a step at all. */
    public boolean leadsSomewhere() {
        return rows.size() > 2;
    }

    private static Amount signed(Amount amount) {
        return amount.negative() ? amount : new Amount("+" + amount.text(), false);
    }
}
