package org.whalecurve.domain.lifetime.value;

import org.whalecurve.domain.statistics.Estimate;

/**
 * Adds customers up.
 *
 * <p>Invariants, with a property test:
 *
 * <ol>
 *   <li>the past of the parts of a customer base adds up to that of the whole, to the minor unit;
 *   <li>so do customers, and expected profit and risk up to rounding; errors add up as those of
 *       sums of what does not depend on each other.
 * </ol>
 */
public final class EquityCell {

    private int customers;
    private long past;
    private double future;
    private double variance;
    private double atRisk;

    /**
     * One customer more.
     *
     * @throws ArithmeticException if the past leaves the range of a long
     */
    public void add(ValuedCustomer value) {
        customers++;
        past = Math.addExact(past, value.past());
        future += value.future().value();
        variance += value.future().standardError() * value.future().standardError();
        atRisk += value.atRisk();
    }

    /** What those that were added are worth together, without the error that all share. */
    public CustomerEquity equity() {
        return new CustomerEquity(
                customers, past, new Estimate(future, Math.sqrt(variance)), atRisk);
    }
}
