package org.whalecurve.domain.scenarios;

import org.whalecurve.domain.money.Percentage;
import org.whalecurve.domain.terms.PaymentTerms;

/**
 * One thing that is different in a scenario. The order of changes means nothing: they take effect
 * in the order of their {@link Cause}s, coefficients before the time of their activity, and terms
 * of all customers before those of one.
 */
public sealed interface Change {

    /** The kind of change it is. */
    default Cause cause() {
        return switch (this) {
            case Price _ -> Cause.PRICES;
            case Fee _ -> Cause.FEES;
            case MinimumOrder _ -> Cause.MINIMUM_ORDERS;
            case Terms _, TermsOf _ -> Cause.TERMS;
            case Coefficient _, Time _ -> Cause.TIMES;
            case Capacity _ -> Cause.CAPACITY;
            case Expense _ -> Cause.EXPENSE;
            case Customers _ -> Cause.CUSTOMERS;
        };
    }

    /**
     * A pool costs more or less.
     *
     * @param pool id of an operating pool
     * @param expense its full expense, own and received, over the period in minor units
     */
    record Expense(String pool, Setting expense) implements Change {}

    /**
     * A pool can practically supply more or less time.
     *
     * @param pool id of an operating pool
     * @param capacity its practical capacity over the period in milliminutes; stays above zero
     */
    record Capacity(String pool, Setting capacity) implements Change {}

    /**
     * One unit of a driver takes another time: a coefficient of a time equation.
     *
     * @param activity id of the activity
     * @param driver name of the driver
     * @param milliminutes the new coefficient
     */
    record Coefficient(String activity, String driver, long milliminutes) implements Change {}

    /**
     * An activity takes more or less time, whatever it depends on.
     *
     * @param activity id of the activity
     */
    record Time(String activity, Percentage by) implements Change {}

    /** What is charged for goods rises or falls; what was credited for returns with it. */
    record Price(Percentage by) implements Change {}

    /**
     * Every unit of a driver is charged.
     *
     * @param driver name of the driver, such as {@code sale orders}
     * @param minor what one unit is charged, in minor units; below zero for a reward
     */
    record Fee(String driver, long minor) implements Change {}

    /**
     * Every order that is worth less is charged; at the prices of the scenario.
     *
     * @param value sales less what was taken back in the same order, in minor units; above zero
     * @param fee what such an order is charged, in minor units
     */
    record MinimumOrder(long value, long fee) implements Change {}

    /**
     * All customers have the same payment terms, but those with terms of their own. Lines that name
     * nobody have none.
     */
    record Terms(PaymentTerms terms) implements Change {}

    /**
     * A customer has payment terms of its own.
     *
     * @param customer the customer's number
     */
    record TermsOf(int customer, PaymentTerms terms) implements Change {}

    /**
     * There are so many of customers like one: none when it is dropped. Revenue, product cost and
     * time go with them; the expense of pools does not, until {@link Expense} says so.
     *
     * @param customer the customer's number
     * @param times how many of them there are, from 0
     */
    record Customers(int customer, int times) implements Change {}
}
