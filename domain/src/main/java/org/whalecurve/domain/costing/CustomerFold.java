package org.whalecurve.domain.costing;

import static java.lang.Math.addExact;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.whalecurve.domain.facts.FactCounts;
import org.whalecurve.domain.facts.OrderLineColumns;
import org.whalecurve.domain.imports.FactType;
import org.whalecurve.domain.imports.RowKind;

/**
 * Folds sorted order lines into one row a customer: amounts by kind, product cost, what list prices
 * tell, driver quantities; and, where they are wanted, into rows for other cost objects on the same
 * way.
 *
 * <p>What was counted over declared facts is put beside it.
 *
 * <p>Invariants, each with a test:
 *
 * <ol>
 *   <li>the amounts of a kind over all rows are the amounts of the lines of that kind;
 *   <li>the result does not depend on how the stream is cut into chunks;
 *   <li>a line that is not a customer's makes no row and counts for no driver;
 *   <li>an order counts once for a driver, however many of its lines count, also across chunks;
 *   <li>a term that is not linear is worked out once for each order or line that counts;
 *   <li>the rows of every sort of cost object add up to the same;
 *   <li>memory grows with the number of cost objects that have lines or facts, not with that of the
 *       lines;
 *   <li>a customer whom only facts name has a row, and facts that name nobody lie in row number 0.
 * </ol>
 */
public final class CustomerFold {

    private static final int FIRST_ROWS = 1024;

    private final ResolvedModel model;
    private final DriverMasks masks;
    private final boolean[] countedInOrder;
    private final long[] onLine;
    private final ObjectFold[] objects;
    private final GoodsFold goods;
    private final TimeFold times;
    private final FactFold facts;
    private long outsideAmount;
    private long outsideLines;
    private long linesFolded;

    /**
     * @param home for each country of the scan whether it belongs to the home market; looked up
     *     again for every chunk because more may come while scanning
     */
    public CustomerFold(ResolvedModel model, HomeMarket home) {
        this(model, home, Map.of());
    }

    /**
     * @param home as above
     * @param counts what was counted over the facts of each type that the model counts; a type that
     *     is missing adds nothing
     */
    public CustomerFold(ResolvedModel model, HomeMarket home, Map<FactType, FactCounts> counts) {
        this(model, home, counts, Set.of(), FIRST_ROWS);
    }

    /**
     * @param home as above
     * @param counts as above
     * @param others the sorts of cost objects that are folded beside the customers
     * @param room for how many rows of each there is room at first
     */
    CustomerFold(
            ResolvedModel model,
            HomeMarket home,
            Map<FactType, FactCounts> counts,
            Set<CostObject> others,
            int room) {
        this.model = model;
        this.masks = new DriverMasks(model.lineDrivers(), home);
        this.countedInOrder = new boolean[model.lineDrivers().size()];
        this.onLine = new long[model.lineDrivers().size()];
        EnumSet<CostObject> folded = EnumSet.of(CostObject.CUSTOMER);
        folded.addAll(others);
        this.objects =
                folded.stream()
                        .map(object -> new ObjectFold(object, model, room))
                        .toArray(ObjectFold[]::new);
        this.goods = new GoodsFold(model, objects);
        this.times = new TimeFold(model, home, objects);
        this.facts = new FactFold(model, counts, objects[0].rows());
    }

    /** What is known of the countries of the scan, by number. */
    @FunctionalInterface
    public interface HomeMarket {

        /** Whether it belongs to the home market; the number 0 stands for no country named. */
        boolean isHome(int country);
    }

    /**
     * Folds a chunk.
     *
     * @throws ArithmeticException if a sum leaves the range of a long
     * @throws UndefinedTime if a time equation divides by zero
     * @throws UncountableDriver if a sum over facts is below zero that must not be
     * @throws IllegalArgumentException if the lines are not sorted by customer
     */
    public void add(OrderLineColumns lines) {
        add(lines, 0, lines.size());
    }

    /** Folds a part of a chunk, from a line to the one before another. */
    void add(OrderLineColumns lines, int from, int to) {
        for (int i = from; i < to; i++) {
            if (lines.beginsOrder()[i]) {
                beginOrder();
            }
            RowKind kind = RowKind.of(lines.kind()[i]);
            long amount = lines.amountMinor()[i];
            if (kind == RowKind.NOT_A_CUSTOMERS) {
                outsideAmount = addExact(outsideAmount, amount);
                outsideLines++;
            } else {
                facts.upTo(lines.customer()[i]);
                for (ObjectFold object : objects) {
                    object.turnTo(lines, i);
                    object.addAmount(kind, amount);
                }
                if (kind.movesGoods()) {
                    goods.add(lines, i, kind, amount);
                }
                countDrivers(lines, i);
                times.add(lines.kind()[i], lines.country()[i], onLine);
            }
        }
        linesFolded += to - from;
    }

    /**
     * What was folded for the customers. The fold is used up.
     *
     * @throws UndefinedTime if a time equation divides by zero
     * @throws UncountableDriver if a sum over facts is below zero that must not be
     */
    public FoldedCustomers finish() {
        times.endOrder();
        facts.finish();
        return objects[0].build(facts.tallies(), outsideAmount, outsideLines, linesFolded);
    }

    /**
     * Adds what was counted over a customer's facts to what none of the other cost objects causes:
     * a contact is about no order line.
     *
     * @param row the customer's row
     */
    void addBeside(FoldedCustomers customers, int row) {
        for (int d = model.lineDrivers().size(); d < model.drivers().size(); d++) {
            long quantity = customers.driver(d, row);
            if (quantity != 0) {
                for (ObjectFold object : objects) {
                    object.addBeside(customers.customer(row), d, quantity);
                }
            }
        }
    }

    /**
     * What was folded since {@link #clear}, for each sort of cost object; an order ends here.
     *
     * @throws UndefinedTime if a time equation divides by zero
     */
    FoldedObjects take() {
        times.endOrder();
        Map<CostObject, FoldedCustomers> folded = new EnumMap<>(CostObject.class);
        for (ObjectFold object : objects) {
            folded.put(
                    object.object(),
                    object.build(List.of(), outsideAmount, outsideLines, linesFolded));
        }
        return new FoldedObjects(folded);
    }

    /** Begins anew; what was taken before is lost. */
    void clear() {
        for (ObjectFold object : objects) {
            object.clear();
        }
    }

    private void beginOrder() {
        Arrays.fill(countedInOrder, false);
        times.endOrder();
        for (ObjectFold object : objects) {
            object.beginOrder();
        }
    }

    private void countDrivers(OrderLineColumns lines, int i) {
        for (int d = 0; d < countedInOrder.length; d++) {
            onLine[d] =
                    masks.counts(d, lines.kind()[i], lines.country()[i]) ? added(d, lines, i) : 0;
            if (onLine[d] != 0) {
                for (ObjectFold object : objects) {
                    object.addDriver(d, masks.basis(d), onLine[d]);
                }
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
}
