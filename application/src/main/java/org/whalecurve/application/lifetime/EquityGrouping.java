package org.whalecurve.application.lifetime;

/** By what customers are put together to tell what they are worth. */
public enum EquityGrouping {
    /** The quarter in which they bought first. */
    COHORT,
    /** The grouping of the company's choice, as it is today. */
    SEGMENT,
    /** Where they are: their home market, as it is today. */
    COUNTRY
}
