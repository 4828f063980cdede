package org.whalecurve.application.customers;

/** By what customers belong together. */
public enum CustomerGrouping {
    /** Where they are: their home market. */
    COUNTRY,
    /** The grouping of the company's choice. */
    SEGMENT,
    /** The account manager who looks after them. */
    OWNER,
    /** The organisation unit that serves them. */
    UNIT
}
