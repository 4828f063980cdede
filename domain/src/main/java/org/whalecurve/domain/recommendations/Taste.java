package org.whalecurve.domain.recommendations;

/** Says how well products fit customers; figures mean nothing but their order. */
interface Taste {

    /**
     * How well each product fits a customer.
     *
     * @param row of the customer
     * @param scores one for each product, to be filled
     */
    void score(int row, double[] scores);
}
