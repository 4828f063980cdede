package org.whalecurve.domain.scenarios;

/**
 * Because of what a scenario differs from its run. The kinds of changes take effect in this order,
 * and each is valued with all kinds before it and none after it: customers are lost or won at the
 * prices, times and expense of the scenario.
 */
public enum Cause {
    /** Goods are charged more or less. */
    PRICES,
    /** Units of a driver are charged. */
    FEES,
    /** Orders that are too small are charged. */
    MINIMUM_ORDERS,
    /** Customers may pay later or sooner. */
    TERMS,
    /** Work takes more or less time. */
    TIMES,
    /** Pools can practically supply more or less time. */
    CAPACITY,
    /** Pools cost more or less. */
    EXPENSE,
    /** There are more or fewer of some customers. */
    CUSTOMERS;

    /** Whether it changes how much customers owe, or for how long. */
    boolean changesWhatIsOwed() {
        return compareTo(TERMS) <= 0;
    }
}
