package org.whalecurve.domain.costing;

import static java.lang.Math.addExact;

import java.util.Arrays;
import org.whalecurve.domain.facts.OrderLineColumns;
import org.whalecurve.domain.imports.RowKind;
import org.whalecurve.domain.money.Proportion;

/**
 * Folds sorted order lines into one row a customer: amounts by kind, product cost, driver
 * quantities.
 *
 * <p>Invariants, each with a test:
 *
 * <ol>
 *   <li>the amounts of a kind over all rows are the amounts of the lines of that kind;
 *   <li>the result does not depend on how the stream is cut into chunks;
 *   <li>a line that is not a customer's makes no row and counts for no driver;
 *   <li>an order counts once for a driver, however many of its lines count, also across chunks;
 *   <li>a term that is not linear is worked out once for each order or line that counts;
 *   <li>memory grows with the number of customers that have lines, not with the number of lines.
 * </ol>
 */
public final class CustomerFold {

    private final ResolvedModel model;
    private final int digitsDivisor;
    private final DriverMasks masks;
    private final boolean[] countedInOrder;
    private final long[] onLine;
    private final FoldedCustomers.Builder rows;
    private final TimeFold times;
    private long outsideAmount;
    private long outsideLines;
    private long linesFolded;

    /**
     * @param home for each country position of the scan whether it belongs to the home market;
     *     looked up again for every chunk because the list may grow while scanning
     */
    public CustomerFold(ResolvedModel model, HomeMarket home) {
        this.model = model;
        this.digitsDivisor = microsPerMinorUnit(model);
        this.masks = new DriverMasks(model.drivers(), home);
        this.countedInOrder = new boolean[model.drivers().size()];
        this.onLine = new long[model.drivers().size()];
        this.rows =
                new FoldedCustomers.Builder(model.drivers().size(), model.computedTerms().size());
        this.times = new TimeFold(model, home, rows);
    }

    /** Whether a country position of the scan belongs to the home market. */
    @FunctionalInterface
    public interface HomeMarket {
        boolean isHome(int country);
    }

    /**
     * Folds a chunk.
     *
     * @throws ArithmeticException if a sum leaves the range of a long
     * @throws UndefinedTime if a time equation divides by zero
     * @throws IllegalArgumentException if the lines are not sorted by customer
     */
    public void add(OrderLineColumns lines) {
        for (int i = 0; i < lines.size(); i++) {
            if (lines.beginsOrder()[i]) {
                Arrays.fill(countedInOrder, false);
                times.endOrder();
            }
            RowKind kind = RowKind.of(lines.kind()[i]);
            long amount = lines.amountMinor()[i];
            if (kind == RowKind.NOT_A_CUSTOMERS) {
                outsideAmount = addExact(outsideAmount, amount);
                outsideLines++;
            } else {
                int row = rows.rowOf(lines.customer()[i]);
                rows.addAmount(row, kind, amount);
                if (kind.movesGoods()) {
                    addProductCost(row, lines, i, amount);
                }
                countDrivers(row, lines, i);
                times.add(row, lines.kind()[i], lines.country()[i], onLine);
            }
        }
        linesFolded += lines.size();
    }

    /**
     * What was folded. The fold is used up.
     *
     * @throws UndefinedTime if a time equation divides by zero
     */
    public FoldedCustomers finish() {
        times.endOrder();
        return rows.build(outsideAmount, outsideLines, linesFolded);
    }

    private void countDrivers(int row, OrderLineColumns lines, int i) {
        for (int d = 0; d < countedInOrder.length; d++) {
            onLine[d] =
                    masks.counts(d, lines.kind()[i], lines.country()[i]) ? added(d, lines, i) : 0;
            if (onLine[d] != 0) {
                rows.addDriver(row, d, onLine[d]);
            }
        }
    }

    /** What a line that counts adds to a driver. */
    private long added(int driver, OrderLineColumns lines, int i) {
        return switch (masks.basis(driver)) {
            case LINE -> 1;
            case UNIT -> Math.absExact(lines.quantity()[i]);
            case ORDER -> {
                boolean first = !countedInOrder[driver];
                countedInOrder[driver] = true;
                yield first ? 1 : 0;
            }
        };
    }

    private void addProductCost(int row, OrderLineColumns lines, int i, long amount) {
        long unitCost = model.unitCosts().costMicros(lines.product()[i], lines.epochDay()[i]);
        ShareOfPrice assumption = model.model().productCost().assumption();
        if (unitCost != UnitCosts.UNKNOWN) {
            rows.addKnownCost(row, Proportion.halfUp(lines.quantity()[i], unitCost, digitsDivisor));
        } else if (assumption != null) {
            rows.addAssumedCost(row, Proportion.halfUp(amount, assumption.millionths(), 1_000_000));
        } else {
            rows.addUncosted(row, amount);
        }
    }

    private static int microsPerMinorUnit(ResolvedModel model) {
        int micros = 1_000_000;
        for (int i = 0; i < model.model().currency().getDefaultFractionDigits(); i++) {
            micros /= 10;
        }
        return micros;
    }
}
