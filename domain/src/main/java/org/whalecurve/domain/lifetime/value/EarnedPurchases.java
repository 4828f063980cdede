package org.whalecurve.domain.lifetime.value;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.whalecurve.domain.lifetime.purchases.PurchaseColumns;
import org.whalecurve.domain.lifetime.purchases.PurchaseDays;
import org.whalecurve.domain.money.LargestRemainder;

/**
 * The purchases of customers with what each earned. The ledger knows the profit of a customer and
 * period: it is divided among the customer's purchases in the period by what they sold, and what a
 * customer earned or cost in a period without a purchase belongs to the last one before it.
 *
 * <p>Invariants, each with a property test:
 *
 * <ol>
 *   <li>what a customer's purchases earned adds up to its profits, to the minor unit;
 *   <li>the profits of those who never bought are kept beside, and nothing else is.
 * </ol>
 *
 * @param purchases with profits as amounts
 * @param withoutPurchase profits of customers before their first purchase, or who never made one
 */
public record EarnedPurchases(PurchaseDays purchases, long withoutPurchase) {

    /**
     * Divides profits among purchases.
     *
     * @param sold purchases whose amounts are what they sold
     * @param earned profits of periods that do not overlap
     * @throws ArithmeticException if a sum leaves the range of a long
     */
    public static EarnedPurchases of(PurchaseDays sold, List<EarnedInPeriod> earned) {
        int[] customers = sold.customers();
        long[] profits = new long[sold.count()];
        long without = 0;
        for (EarnedInPeriod period : earned) {
            for (int i = 0; i < period.customers().length; i++) {
                int place = Arrays.binarySearch(customers, period.customers()[i]);
                long profit = period.profits()[i];
                if (place < 0 || !divide(sold, place, period, profit, profits)) {
                    without = Math.addExact(without, profit);
                }
            }
        }
        return new EarnedPurchases(withAmounts(sold, profits), without);
    }

    /** Divides one profit; false if the customer had bought nothing by the end of the period. */
    private static boolean divide(
            PurchaseDays sold, int place, EarnedInPeriod earned, long profit, long[] profits) {
        LocalDate after = earned.period().lastDay().plusDays(1);
        int end = firstFrom(sold, place, after);
        int begin = firstFrom(sold, place, earned.period().firstDay());
        if (end == sold.start(place)) {
            return false;
        }
        if (begin == end) {
            profits[end - 1] = Math.addExact(profits[end - 1], profit);
            return true;
        }
        long[] weights = new long[end - begin];
        boolean none = true;
        for (int k = begin; k < end; k++) {
            weights[k - begin] = Math.max(0, sold.amount(k));
            none &= weights[k - begin] == 0;
        }
        if (none) {
            Arrays.fill(weights, 1);
        }
        long[] parts = LargestRemainder.divide(profit, weights);
        for (int k = begin; k < end; k++) {
            profits[k] = Math.addExact(profits[k], parts[k - begin]);
        }
        return true;
    }

    /** The first purchase of a customer on a day or later. */
    private static int firstFrom(PurchaseDays sold, int place, LocalDate day) {
        int low = sold.start(place);
        int high = sold.end(place);
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (sold.day(middle) < day.toEpochDay()) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private static PurchaseDays withAmounts(PurchaseDays sold, long[] amounts) {
        int[] numbers = sold.customers();
        int[] customers = new int[sold.count()];
        int[] days = new int[sold.count()];
        for (int i = 0; i < numbers.length; i++) {
            for (int k = sold.start(i); k < sold.end(i); k++) {
                customers[k] = numbers[i];
                days[k] = sold.day(k);
            }
        }
        int most = numbers.length == 0 ? 0 : numbers[numbers.length - 1];
        return PurchaseDays.of(new PurchaseColumns(customers, days, amounts), most + 1, sold.cut());
    }
}
