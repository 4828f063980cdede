package org.whalecurve.domain.costing;

import static java.lang.Math.addExact;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.whalecurve.domain.facts.FactCounts;
import org.whalecurve.domain.imports.FactType;

/**
 * Puts what was counted over facts beside what is folded from order lines. Customers come in
 * ascending order on both sides, so one walk is enough; a customer whom only facts name gets a row
 * of its own.
 */
final class FactFold {

    private static final int NOBODY = Integer.MAX_VALUE;

    /** What was counted over one type, how far it is read, and where its drivers stand. */
    private static final class CountsReading {

        private final FactType type;
        private final FactCounts counts;
        private final int[] drivers;
        private int next;

        CountsReading(FactType type, FactCounts counts, int[] drivers) {
            this.type = type;
            this.counts = counts;
            this.drivers = drivers;
        }

        int nextCustomer() {
            return next < counts.customers().length ? counts.customers()[next] : NOBODY;
        }
    }

    private final ResolvedModel model;
    private final FoldedCustomers.Builder rows;
    private final List<CountsReading> counted = new ArrayList<>();
    private final long[] leftOut;
    private int nextCustomer;

    /**
     * @param counts what was counted over each type; a type that is missing counted nothing
     */
    FactFold(ResolvedModel model, Map<FactType, FactCounts> counts, FoldedCustomers.Builder rows) {
        this.model = model;
        this.rows = rows;
        this.leftOut = new long[model.drivers().size()];
        model.factDrivers()
                .forEach((type, drivers) -> {
                    FactCounts found = counts.get(type);
                    if (found != null) {
                        counted.add(
                                new CountsReading(
                                        type,
                                        found,
                                        drivers.stream()
                                                .mapToInt(model.drivers()::indexOf)
                                                .toArray()));
                    }
                });
        nextCustomer = smallest();
    }

    /**
     * Adds what was counted for all customers up to one, whose row is the last then if facts name
     * the customer.
     *
     * @throws UncountableDriver if a sum is below zero that must not be
     * @throws ArithmeticException if a sum leaves the range of a long
     */
    void upTo(int customer) {
        while (nextCustomer <= customer && nextCustomer != NOBODY) {
            int row = rows.rowOf(nextCustomer);
            for (CountsReading each : counted) {
                if (each.nextCustomer() == nextCustomer) {
                    add(each, row);
                    each.next++;
                }
            }
            nextCustomer = smallest();
        }
    }

    /** Adds what was counted for all other customers. */
    void finish() {
        upTo(NOBODY);
    }

    /** What was counted in all, type by type. */
    List<FactTally> tallies() {
        return counted.stream().map(this::tally).toList();
    }

    private FactTally tally(CountsReading of) {
        return new FactTally(
                of.type,
                of.counts.facts(),
                IntStream.range(0, of.drivers.length)
                        .mapToObj(d ->
                                new FactTally.OfDriver(
                                        of.drivers[d],
                                        of.counts.totals()[d],
                                        leftOut[of.drivers[d]]))
                        .toList());
    }

    private void add(CountsReading from, int row) {
        for (int d = 0; d < from.drivers.length; d++) {
            int driver = from.drivers[d];
            long quantity = from.counts.quantities()[d][from.next];
            if (quantity >= 0) {
                rows.addDriver(row, driver, quantity);
            } else {
                addNegative(row, driver, quantity);
            }
        }
    }

    private void addNegative(int row, int driver, long quantity) {
        FactDriver of = (FactDriver) model.drivers().get(driver);
        switch (of.negative()) {
            case FAIL -> throw UncountableDriver.negative(of, rows.customer(row), quantity);
            case ZERO -> leftOut[driver] = addExact(leftOut[driver], quantity);
            case KEEP -> rows.addDriver(row, driver, quantity);
        }
    }

    private int smallest() {
        return counted.stream().mapToInt(CountsReading::nextCustomer).min().orElse(NOBODY);
    }
}
