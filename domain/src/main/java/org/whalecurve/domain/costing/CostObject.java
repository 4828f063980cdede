package org.whalecurve.domain.costing;

/**
 * What costs are wanted for. One run costs all of them from the same order lines, so that the
 * totals of each are the totals of every other.
 */
public enum CostObject {
    /** Whoever buys; number 0 stands for the lines that name nobody. */
    CUSTOMER,
    /**
     * What is sold. It bears what its lines take; what an order takes as a whole stays with number
     * 0, because no single product of the order causes it.
     */
    PRODUCT,
    /**
     * The country that is sold to; number 0 stands for the lines that name none. What an order
     * takes as a whole is borne by the country of its first line.
     */
    MARKET;

    /** The number of the row that bears what no single object causes. */
    public static final int NONE = 0;
}
