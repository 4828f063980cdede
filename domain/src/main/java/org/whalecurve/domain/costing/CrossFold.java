package org.whalecurve.domain.costing;

import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.whalecurve.domain.facts.OrderLineColumns;

/**
 * Folds the order lines of a run once more and divides what each customer bears over the other cost
 * objects of its lines, by the time they took. So a cell of customer and product is the same
 * whichever of the two it is looked at from. What was counted over a customer's facts is about no
 * line: it belongs to {@link CostObject#NONE}.
 *
 * <p>Invariants, each with a property test:
 *
 * <ol>
 *   <li>for each customer and activity, the cells add up to what the customer bears;
 *   <li>the rows of every sort add up to what the customers bear, bring and take together;
 *   <li>the result depends neither on how the stream is cut into chunks nor on the number of
 *       threads.
 * </ol>
 */
public final class CrossFold {

    /** The sorts of cost objects that customers are divided over, by every model. */
    public static final Set<CostObject> OTHERS =
            Collections.unmodifiableSet(
                    EnumSet.of(CostObject.PRODUCT, CostObject.MARKET, CostObject.CHANNEL));

    private final FoldedCustomers customers;
    private final CostAssignment costs;
    private final Set<CostObject> sorts;
    private final List<CrossShareFold> shares;

    /**
     * @param customers what the same lines gave for the customers
     * @param costs what the customers bear
     * @param sorts the sorts of cost objects to divide over, some of {@link #others}
     * @param threads how many may fold at the same time, each its share of the customers; at least
     *     1
     */
    public CrossFold(
            ResolvedModel model,
            CustomerFold.HomeMarket home,
            FoldedCustomers customers,
            CostAssignment costs,
            Set<CostObject> sorts,
            int threads) {
        this.customers = customers;
        this.costs = costs;
        this.sorts = sorts;
        this.shares =
                IntStream.range(0, threads)
                        .mapToObj(share ->
                                new CrossShareFold(
                                        model, home, customers, costs, sorts, share, threads))
                        .toList();
    }

    /**
     * Folds a chunk.
     *
     * @throws IllegalArgumentException if the lines are not those of which the customers were
     *     folded
     * @throws ArithmeticException if a sum leaves the range of a long
     */
    public void add(OrderLineColumns lines) {
        shares.parallelStream().forEach(share -> share.add(lines));
    }

    /**
     * The rows and costs of every sort. The fold is used up.
     *
     * @throws IllegalArgumentException as {@link #add}
     * @throws ArithmeticException as {@link #add}
     */
    public Map<CostObject, CostedObjects> finish() {
        List<Map<CostObject, ObjectTotalsBuilder>> folded =
                shares.stream().map(CrossShareFold::finish).toList();
        Map<CostObject, CostedObjects> costed = new EnumMap<>(CostObject.class);
        for (CostObject sort : sorts) {
            ObjectTotalsBuilder whole =
                    folded.stream()
                            .map(totals -> totals.get(sort))
                            .reduce(ObjectTotalsBuilder::plus)
                            .orElseThrow();
            costed.put(sort, whole.build(costs, customers));
        }
        return costed;
    }

    /** The sorts of cost objects that customers are divided over by a model. */
    public static Set<CostObject> others(CostModel model) {
        Set<CostObject> others = EnumSet.copyOf(OTHERS);
        if (model.orderSizes().areDeclared()) {
            others.add(CostObject.ORDER_SIZE);
        }
        return others;
    }
}
