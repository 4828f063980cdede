package org.whalecurve.domain.lifetime.purchases;

/**
 * A length of time, which knows its unit.
 *
 * @param days its length in days, at least zero and finite
 */
public record Span(double days) {

    public Span {
        if (!(days >= 0 && Double.isFinite(days))) {
            throw new IllegalArgumentException("a span of " + days + " days");
        }
    }

    /** So many units of time. */
    public static Span of(double count, UnitOfTime unit) {
        return new Span(count * unit.days());
    }

    /** So many weeks of seven days. */
    public static Span weeks(double count) {
        return of(count, UnitOfTime.WEEK);
    }

    /** So many years of 365 days. */
    public static Span years(double count) {
        return of(count, UnitOfTime.YEAR);
    }

    /** Its length in another unit. */
    public double in(UnitOfTime unit) {
        return days / unit.days();
    }
}
