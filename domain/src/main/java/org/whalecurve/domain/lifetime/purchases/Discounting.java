package org.whalecurve.domain.lifetime.purchases;

/**
 * How much less what comes later is worth: exp(−δ t), continuously compounded.
 *
 * @param ratePerDay δ for t in days, above zero and finite
 */
public record Discounting(double ratePerDay) {

    public Discounting {
        if (!(ratePerDay > 0 && Double.isFinite(ratePerDay))) {
            throw new IllegalArgumentException("a discount rate of " + ratePerDay + " a day");
        }
    }

    /**
     * By a rate per year of 365 days, such as 0.15: δ = ln(1 + rate) a year.
     *
     * @param rate above zero
     */
    public static Discounting annually(double rate) {
        return continuously(Math.log1p(rate), UnitOfTime.YEAR);
    }

    /** By a continuous rate δ in a unit of time. */
    public static Discounting continuously(double rate, UnitOfTime unit) {
        return new Discounting(rate / unit.days());
    }

    /** δ in a unit of time. */
    public double ratePer(UnitOfTime unit) {
        return ratePerDay * unit.days();
    }

    /** What one unit of money after the span is worth today. */
    public double factor(Span span) {
        return Math.exp(-ratePerDay * span.days());
    }
}
