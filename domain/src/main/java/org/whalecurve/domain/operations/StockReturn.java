package org.whalecurve.domain.operations;

import java.util.Optional;
import org.whalecurve.domain.money.Fraction;

/**
 * What stock is worth and what it brings. Each fact tells of one article in one month; sums over
 * months let the values at their ends come to their mean. Amounts are in minor units, at cost.
 *
 * @param soldAtCost cost of goods sold, of the facts that state it and the value of the stock
 * @param turned the values of their stock at the ends of the months
 * @param margin gross margin, of the facts that state it and the value of the stock
 * @param earned the values of their stock
 * @param excess what is more than anybody will ask for, of the facts that state it and the value
 * @param held the values of their stock
 * @param daysOut days on which an article was out of stock, in millionths
 * @param days all days of the articles and months that state it
 */
public record StockReturn(
        long soldAtCost,
        long turned,
        long margin,
        long earned,
        long excess,
        long held,
        long daysOut,
        long days)
        implements OperationsResult {

    /** How many months make a year. */
    public static final int MONTHS = 12;

    /** How many days make a year. */
    public static final int DAYS = 365;

    private static final long MILLION = 1_000_000;

    /** Cost of goods sold in a year ÷ average stock; empty where there is no stock. */
    public Optional<Fraction> turns() {
        return ratio(soldAtCost, turned).map(month -> month.times(MONTHS));
    }

    /** For how many days the stock lasts, 365 ÷ turns; empty where nothing is sold. */
    public Optional<Fraction> daysOfStock() {
        return ratio(turned, soldAtCost).map(months -> months.times(Fraction.of(DAYS, MONTHS)));
    }

    /** Gross margin of a year ÷ average stock (GMROI); empty where there is no stock. */
    public Optional<Fraction> returnOnStock() {
        return ratio(margin, earned).map(month -> month.times(MONTHS));
    }

    /** Part of the stock that nobody will ask for. */
    public Optional<Fraction> excessShare() {
        return ratio(excess, held);
    }

    /** Part of the days on which an article was out of stock. */
    public Optional<Fraction> stockOutShare() {
        return ratio(daysOut, days).map(share -> share.dividedBy(MILLION));
    }

    private static Optional<Fraction> ratio(long above, long below) {
        return below <= 0 ? Optional.empty() : Optional.of(Fraction.of(above, below));
    }
}
