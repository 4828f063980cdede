package org.whalecurve.domain.operations;

import static java.lang.Math.addExact;

import org.whalecurve.domain.imports.Fact;
import org.whalecurve.domain.operations.OperationsFacts.Columns;

/** Adds up what articles sold, earned and left in stock, month by month. */
final class StockFold implements OperationsFold {

    private long soldAtCost;
    private long turned;
    private long margin;
    private long earned;
    private long excess;
    private long held;
    private long daysOut;
    private long days;

    @Override
    public void add(int customer, Fact fact) {
        Long value = fact.numbers().get(Columns.VALUE);
        if (value != null) {
            Long sold = fact.numbers().get(Columns.COST_OF_GOODS_SOLD);
            if (sold != null) {
                soldAtCost = addExact(soldAtCost, sold);
                turned = addExact(turned, value);
            }
            Long brought = fact.numbers().get(Columns.GROSS_MARGIN);
            if (brought != null) {
                margin = addExact(margin, brought);
                earned = addExact(earned, value);
            }
            Long unwanted = fact.numbers().get(Columns.EXCESS);
            if (unwanted != null) {
                excess = addExact(excess, unwanted);
                held = addExact(held, value);
            }
        }
        Long out = fact.numbers().get(Columns.DAYS_OUT);
        if (out != null) {
            daysOut = addExact(daysOut, out);
            days += fact.day().lengthOfMonth();
        }
    }

    @Override
    public OperationsResult finish() {
        return new StockReturn(soldAtCost, turned, margin, earned, excess, held, daysOut, days);
    }
}
