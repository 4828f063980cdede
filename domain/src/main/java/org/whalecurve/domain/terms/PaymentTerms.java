package org.whalecurve.domain.terms;

import org.whalecurve.domain.money.Percentage;
import org.whalecurve.domain.money.Proportion;

/**
 * How long customers may wait before they pay, and what the money costs meanwhile: days × annual
 * rate × net revenue ÷ 365.
 *
 * @param days from 0 to 730
 * @param rate the cost of capital a year, from 0 % to 100 %
 */
public record PaymentTerms(int days, Percentage rate) {

    /** Two years: later than anybody promises to pay. */
    public static final int MOST_DAYS = 730;

    private static final int DAYS_OF_A_YEAR = 365;

    /**
     * @throws IllegalArgumentException if days or rate are out of bounds
     */
    public PaymentTerms {
        requireBounds(days, rate);
    }

    static void requireBounds(int days, Percentage rate) {
        if (days < 0 || days > MOST_DAYS) {
            throw new IllegalArgumentException("from 0 to " + MOST_DAYS + " days, not " + days);
        }
        if (rate.hundredths() < 0 || rate.hundredths() > Percentage.WHOLE) {
            throw new IllegalArgumentException("from 0 % to 100 % a year, not " + rate);
        }
    }

    /**
     * What it costs to wait for so much, rounded half away from zero; below zero for whoever is
     * owed more than they owe.
     *
     * @param netRevenue in minor units
     */
    public long costOf(long netRevenue) {
        return Proportion.halfUp(
                netRevenue,
                Math.multiplyExact(days, rate.hundredths()),
                DAYS_OF_A_YEAR * Percentage.WHOLE);
    }
}
