package org.whalecurve.application.scenarios.internal;

import org.whalecurve.application.Refusal;
import org.whalecurve.application.facts.port.FactScan;
import org.whalecurve.application.profitability.internal.RunMaterial;
import org.whalecurve.domain.facts.OrderLineColumns;
import org.whalecurve.domain.imports.LineName;
import org.whalecurve.domain.profitability.Run;
import org.whalecurve.domain.scenarios.SmallOrderFold;
import org.whalecurve.domain.scenarios.SmallOrders;

/**
 * Counts the small orders of a run from the facts it was computed from, for its statements do not
 * tell how large an order was. The last count is kept, so that other sliders move at once.
 */
final class RunSmallOrders implements SmallOrders {

    /** A second or two: longer nobody moves a slider. */
    static final long MOST_LINES = 20_000_000;

    private final RunMaterial material;
    private final Run run;
    private final int[] customers;
    private long lastValue = Long.MIN_VALUE;
    private long[] lastCounts = {};

    RunSmallOrders(RunMaterial material, Run run, int[] customers) {
        this.material = material;
        this.run = run;
        this.customers = customers;
    }

    /**
     * @throws Refusal LIMIT if the run has too many order lines; CONFLICT if its facts are not
     *     there any more
     */
    @Override
    public synchronized long[] under(long value) {
        if (value != lastValue) {
            if (run.linesTotal() > MOST_LINES) {
                throw new Refusal(
                        Refusal.Kind.LIMIT,
                        "too-many-lines",
                        "Small orders are counted in up to "
                                + MOST_LINES
                                + " order lines; this run has "
                                + run.linesTotal()
                                + ": take a run of a shorter period.");
            }
            SmallOrderFold fold = new SmallOrderFold(customers, value);
            material.scan(run, new Counting(fold));
            lastCounts = fold.finish();
            lastValue = value;
        }
        return lastCounts;
    }

    private record Counting(SmallOrderFold fold) implements FactScan {

        /** Where an order goes does not matter. */
        @Override
        public void name(LineName sort, int number, String name) {}

        @Override
        public void lines(OrderLineColumns lines) {
            fold.add(lines);
        }
    }
}
