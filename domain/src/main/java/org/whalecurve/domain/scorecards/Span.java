package org.whalecurve.domain.scorecards;

/** How far back a value to date begins. */
public enum Span {
    MONTH(1),
    QUARTER(3),
    HALF_YEAR(6),
    YEAR(12);

    private final int months;

    Span(int months) {
        this.months = months;
    }

    /** How many months it has when it is over. */
    public int months() {
        return months;
    }
}
