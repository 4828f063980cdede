package org.whalecurve.domain.crm;

/** What Whalecurve tells a CRM about a customer, each into a field of its own. */
public enum Insight {
    PROFIT_TIER,
    /** Profit of the period, in units of the currency. */
    PROFIT,
    /** Cost to serve of the period, in units of the currency. */
    COST_TO_SERVE,
    /** Customer lifetime value, in units of the currency. */
    LIFETIME_VALUE,
    /** Lower end of the interval of the lifetime value. */
    LIFETIME_VALUE_LOW,
    /** Upper end of the interval of the lifetime value. */
    LIFETIME_VALUE_HIGH,
    /** Chance that the customer is still a customer, between 0 and 1. */
    PROBABILITY_ALIVE,
    NEXT_ACTION,
    /** Id of the run that the figures are of. */
    RUN,
    /** Last day of what the figures tell. */
    AS_OF
}
