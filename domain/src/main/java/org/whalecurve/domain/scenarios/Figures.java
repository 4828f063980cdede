package org.whalecurve.domain.scenarios;

import static java.lang.Math.addExact;
import static java.lang.Math.subtractExact;

/**
 * The totals of a scenario, in minor units.
 *
 * @param netRevenue the sum over all kinds of revenue
 * @param productCost known and assumed
 * @param costToServe the cost of all activities
 * @param capitalCost what payment terms cost; zero in a run whose model declares none
 */
public record Figures(long netRevenue, long productCost, long costToServe, long capitalCost) {

    static final Figures NONE = new Figures(0, 0, 0, 0);

    /** Net revenue less product cost, cost to serve and cost of payment terms. */
    public long profit() {
        return subtractExact(
                subtractExact(subtractExact(netRevenue, productCost), costToServe), capitalCost);
    }

    Figures plus(Figures more) {
        return new Figures(
                addExact(netRevenue, more.netRevenue),
                addExact(productCost, more.productCost),
                addExact(costToServe, more.costToServe),
                addExact(capitalCost, more.capitalCost));
    }
}
