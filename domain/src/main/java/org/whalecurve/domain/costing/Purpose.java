package org.whalecurve.domain.costing;

/**
 * What work for a customer is done for, so that the cost of winning customers stands against the
 * cost of keeping them.
 */
public enum Purpose {
    /** To win the customer: campaigns, first visits, opening the account. */
    ATTAIN,
    /** To sell and deliver to the customer: orders, picking, transport, service. */
    SERVE,
    /** To keep the customer: account management, loyalty programmes, win-back offers. */
    RETAIN
}
