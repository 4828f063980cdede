package org.whalecurve.application.profitability;

import org.jspecify.annotations.Nullable;
import org.whalecurve.application.Page;
import org.whalecurve.domain.periods.Book;
import org.whalecurve.domain.products.Product;
import org.whalecurve.domain.variances.Convention;
import org.whalecurve.domain.variances.CustomerBridge;
import org.whalecurve.domain.variances.MarginVariance.ProductVariance;
import org.whalecurve.domain.variances.MarketVariance;
import org.whalecurve.domain.variances.ProfitBridge;

/**
 * What led from one run to another: from period to period, or from plan to actual.
 *
 * @param from the earlier run, or the plan
 * @param to the later run, or what happened
 * @param currency ISO 4217 code of every amount
 * @param convention by which the margin of goods is parted
 * @param bridge the steps
 * @param market the volume parted by size and share of the market; null if the market was not
 *     given, or the convention values the volume otherwise
 * @param customers the same way by new, lost and other customers
 * @param products the products whose margin changed, the largest change first
 * @param allProducts how many there are
 */
public record RunBridge(
        Side from,
        Side to,
        String currency,
        Convention convention,
        ProfitBridge bridge,
        @Nullable MarketVariance market,
        CustomerBridge customers,
        Page<ChangedProduct> products,
        int allProducts) {

    /**
     * One of the two runs.
     *
     * @param run its id
     * @param period id of its period
     * @param book the book it computed
     */
    public record Side(String run, String period, Book book) {}

    /**
     * A product whose margin changed.
     *
     * @param product what it is; null if it cannot be found any more
     * @param variance why it changed
     */
    public record ChangedProduct(@Nullable Product product, ProductVariance variance) {}
}
