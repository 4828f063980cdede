package org.whalecurve.domain.scorecards;

/** A picture that a desk can show. Who may not see what it shows does not find it on the desk. */
public enum DeskPicture {
    /** The objectives of the card, how they stand, and how they lead to each other. */
    STRATEGY_MAP,
    /** The bridge from the plan, or from the month before, and the whale curve. */
    PROFIT,
    /** Customers by what they cost to serve and what they leave. */
    QUADRANT,
    /** What customers earn with products, cell by cell. */
    HEAT_MAP,
    /** The customers that lose most. */
    LOSSES,
    /** What was paid for and not used. */
    CAPACITY,
    /** What customers have earned and will earn. */
    CUSTOMER_VALUE,
    INITIATIVES,
    /** Plans by which people are paid for what they reach. */
    INCENTIVES
}
