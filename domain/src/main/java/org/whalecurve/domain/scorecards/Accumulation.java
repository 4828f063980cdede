package org.whalecurve.domain.scorecards;

/** How the months of a measure become one value of a quarter or a year. */
public enum Accumulation {
    /** They add up, as revenue does; with a month missing there is no sum. */
    SUM,
    /** The last month stands for all, as the number of active customers does. */
    LAST,
    /**
     * What was counted above the line and below it is added up, and divided once: never an average
     * of averages. Balances, each counted once a month, come to their mean.
     */
    RATIO
}
