package org.whalecurve.domain.scorecards;

/**
 * What the number of a measure counts. Bounds, targets and values of one measure are of one unit,
 * so that none is compared with another.
 */
public enum Unit {
    /** An amount in minor units of the company's currency. */
    MONEY(1),
    /** Per cent: a quarter is 25. */
    PERCENT(100),
    /** How many. */
    COUNT(1),
    /** How many times the one is in the other, such as turns of stock. */
    RATIO(1),
    /** Minutes. */
    MINUTES(1),
    /** Days. */
    DAYS(1),
    /** Points of an index. */
    POINTS(1);

    private final int scale;

    Unit(int scale) {
        this.scale = scale;
    }

    /** How much a whole one is in this unit: 100 for per cent, otherwise 1. */
    public int scale() {
        return scale;
    }
}
