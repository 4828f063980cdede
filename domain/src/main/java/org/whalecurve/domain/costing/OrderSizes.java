package org.whalecurve.domain.costing;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;

/**
 * The classes that orders fall into by how large they are: by what their sales lines come to,
 * before anything taken back. Classes are numbered from 1, the smallest first; an order worth
 * exactly a bound belongs to the class above it. Behind the last class stands the number of the
 * orders that sold nothing, such as returns.
 *
 * @param bounds where one class ends and the next begins, in minor units, ascending; none if the
 *     model declares no classes
 */
public record OrderSizes(List<Long> bounds) {

    /** No classes. */
    public static final OrderSizes NONE = new OrderSizes(List.of());

    /** More classes than anybody reads. */
    public static final int MOST_BOUNDS = 50;

    /** Keeps what was given. */
    public OrderSizes {
        bounds = List.copyOf(bounds);
    }

    /** Whether there are classes. */
    public boolean areDeclared() {
        return !bounds.isEmpty();
    }

    /**
     * The number of the class of an order that sold something.
     *
     * @param sales what its sales lines come to, in minor units
     */
    int classOf(long sales) {
        int number = 1;
        for (long bound : bounds) {
            if (sales < bound) {
                break;
            }
            number++;
        }
        return number;
    }

    /** The number of the orders that sold nothing. */
    int ofNoSales() {
        return bounds.size() + 2;
    }

    /**
     * What the classes are called, number 1 first, the orders that sold nothing last; none where
     * there are no classes.
     *
     * @param decimals the decimals of the currency
     */
    public List<String> names(int decimals) {
        if (!areDeclared()) {
            return List.of();
        }
        List<String> names = new ArrayList<>();
        String before = null;
        for (long bound : bounds) {
            String amount = amount(bound, decimals);
            names.add(before == null ? "under " + amount : before + " to " + amount);
            before = amount;
        }
        names.add(before + " and more");
        names.add("without sales");
        return List.copyOf(names);
    }

    private static String amount(long minor, int decimals) {
        BigDecimal amount = BigDecimal.valueOf(minor, decimals);
        return amount.stripTrailingZeros().scale() <= 0
                ? amount.setScale(0, RoundingMode.UNNECESSARY).toPlainString()
                : amount.toPlainString();
    }
}
