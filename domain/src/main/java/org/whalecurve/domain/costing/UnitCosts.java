package org.whalecurve.domain.costing;

import java.util.Comparator;
import java.util.List;
import java.util.function.ToIntFunction;

/** Known unit costs by product number and day, for look-up a line at a time. */
public final class UnitCosts {

    /** What {@link #costMicros} answers where no cost is known. */
    public static final long UNKNOWN = -1;

    private record Resolved(int product, long from, long to, long costMicros) {}

    private final Resolved[][] byProduct;

    private UnitCosts(Resolved[][] byProduct) {
        this.byProduct = byProduct;
    }

    /**
     * @param numberOf the number of a product key, or 0 if no such product exists yet: its cost is
     *     then not needed
     */
    public static UnitCosts of(List<UnitCost> costs, ToIntFunction<String> numberOf) {
        List<Resolved> resolved =
                costs.stream()
                        .map(cost ->
                                new Resolved(
                                        numberOf.applyAsInt(cost.product()),
                                        cost.from().toEpochDay(),
                                        cost.to().toEpochDay(),
                                        cost.costMicros()))
                        .filter(cost -> cost.product() > 0)
                        .sorted(
                                Comparator.comparingInt(Resolved::product)
                                        .thenComparingLong(Resolved::from))
                        .toList();
        int size = resolved.isEmpty() ? 0 : resolved.getLast().product() + 1;
        Resolved[][] byProduct = new Resolved[size][];
        for (int i = 0; i < resolved.size(); ) {
            int product = resolved.get(i).product();
            int end = i;
            while (end < resolved.size() && resolved.get(end).product() == product) {
                end++;
            }
            byProduct[product] = resolved.subList(i, end).toArray(Resolved[]::new);
            i = end;
        }
        return new UnitCosts(byProduct);
    }

    /** Cost of one unit in millionths of the currency unit on a day, or {@link #UNKNOWN}. */
    public long costMicros(int product, long epochDay) {
        if (product < byProduct.length && byProduct[product] != null) {
            for (Resolved cost : byProduct[product]) {
                if (cost.from() <= epochDay && epochDay <= cost.to()) {
                    return cost.costMicros();
                }
            }
        }
        return UNKNOWN;
    }
}
