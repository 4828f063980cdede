package org.whalecurve.domain.lifetime.purchases;

/**
 * Purchases as they were recorded, in columns of equal length and any order.
 *
 * @param customers who bought: numbers from zero
 * @param days when: days since 1970-01-01
 * @param amounts what each brought, revenue or profit, in minor units of one currency
 */
public record PurchaseColumns(int[] customers, int[] days, long[] amounts) {

    public PurchaseColumns {
        if (customers.length != days.length || days.length != amounts.length) {
            throw new IllegalArgumentException(
                    "%d customers, %d days, %d amounts"
                            .formatted(customers.length, days.length, amounts.length));
        }
    }

    /** How many purchases. */
    public int size() {
        return customers.length;
    }
}
