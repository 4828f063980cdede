package org.whalecurve.domain.operations;

import org.whalecurve.domain.imports.Fact;

/** Adds facts of one of the types up as they stream by. */
public sealed interface OperationsFold permits ContactFold, DeliveryFold, ForecastFold, StockFold {

    /**
     * Adds a fact. The lines of an order follow each other.
     *
     * @param customer the customer's number; 0 for a fact that names none
     * @throws ArithmeticException if a sum leaves the range of a long
     */
    void add(int customer, Fact fact);

    /** What all of them come to. The fold is used up. */
    OperationsResult finish();
}
