package org.whalecurve.domain.growth;

import java.util.Comparator;

/**
 * A customer who was kept.
 *
 * @param customer the customer's number
 * @param change what it brought and took in both periods
 */
public record ChangedCustomer(int customer, EarnedChange change) {

    /** Who changed the profit most comes first, ties by number. */
    static final Comparator<ChangedCustomer> BY_CHANGE_OF_PROFIT =
            Comparator.comparingLong((ChangedCustomer each) -> Math.absExact(each.change.profit()))
                    .reversed()
                    .thenComparingInt(ChangedCustomer::customer);
}
