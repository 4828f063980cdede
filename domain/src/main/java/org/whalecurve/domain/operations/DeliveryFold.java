package org.whalecurve.domain.operations;

import static java.lang.Math.addExact;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.whalecurve.domain.imports.Fact;
import org.whalecurve.domain.operations.OperationsFacts.Columns;

/**
 * Judges orders as their lines stream by, those of an order side by side.
 *
 * <p>Invariants, each with a property test:
 *
 * <ol>
 *   <li>where every line states everything, no more orders are perfect than are on time, in full,
 *       undamaged, or rightly documented;
 *   <li>what was filled is between nothing and what was ordered;
 *   <li>two halves of the orders, counted apart, add up to the whole.
 * </ol>
 */
final class DeliveryFold implements OperationsFold {

    private static final int ON_TIME = 0;
    private static final int IN_FULL = 1;
    private static final int UNDAMAGED = 2;
    private static final int RIGHT_PAPERS = 3;

    private final Share[] shares = {Share.NONE, Share.NONE, Share.NONE, Share.NONE};
    private Share onTimeInFull = Share.NONE;
    private Share perfect = Share.NONE;
    private Share lines = Share.NONE;
    private long ordered;
    private long filled;

    private final boolean[] known = new boolean[shares.length];
    private final boolean[] kept = new boolean[shares.length];
    private @Nullable String order;
    private int customer;

    @Override
    public void add(int of, Fact line) {
        String named = line.texts().get(Columns.ORDER);
        if (named == null || !named.equals(order) || of != customer) {
            endOrder();
            order = named;
            customer = of;
        }
        fill(line.numbers().get(Columns.ORDERED), line.numbers().get(Columns.SHIPPED));
        nothingOf(line, Columns.DAYS_LATE, ON_TIME);
        nothingOf(line, Columns.DAMAGED, UNDAMAGED);
        nothingOf(line, Columns.WRONG_PAPERS, RIGHT_PAPERS);
    }

    @Override
    public OperationsResult finish() {
        endOrder();
        order = null;
        return new OperationsResult.Deliveries(
                new OrderExecution(
                        shares[ON_TIME],
                        shares[IN_FULL],
                        shares[UNDAMAGED],
                        shares[RIGHT_PAPERS],
                        onTimeInFull,
                        perfect),
                new FillRates(ordered, filled, lines, shares[IN_FULL]));
    }

    private void fill(@Nullable Long wanted, @Nullable Long shipped) {
        if (wanted == null || shipped == null) {
            known[IN_FULL] = false;
            return;
        }
        boolean full = shipped >= wanted;
        kept[IN_FULL] &= full;
        if (wanted > 0) {
            lines = lines.and(full);
            ordered = addExact(ordered, wanted);
            filled = addExact(filled, Math.clamp(shipped, 0L, wanted.longValue()));
        }
    }

    /** Such as no days too late. */
    private void nothingOf(Fact line, String column, int promise) {
        Long number = line.numbers().get(column);
        if (number == null) {
            known[promise] = false;
        } else {
            kept[promise] &= number <= 0;
        }
    }

    private void endOrder() {
        if (order != null) {
            for (int promise = 0; promise < shares.length; promise++) {
                if (known[promise]) {
                    shares[promise] = shares[promise].and(kept[promise]);
                }
            }
            if (known[ON_TIME] && known[IN_FULL]) {
                boolean both = kept[ON_TIME] && kept[IN_FULL];
                onTimeInFull = onTimeInFull.and(both);
                if (known[UNDAMAGED] && known[RIGHT_PAPERS]) {
                    perfect = perfect.and(both && kept[UNDAMAGED] && kept[RIGHT_PAPERS]);
                }
            }
        }
        Arrays.fill(known, true);
        Arrays.fill(kept, true);
    }
}
