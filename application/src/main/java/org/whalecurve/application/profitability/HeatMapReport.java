package org.whalecurve.application.profitability;

import java.util.List;
import org.whalecurve.domain.customers.Customer;
import org.whalecurve.domain.heatmap.HeatMap;
import org.whalecurve.domain.products.Product;

/**
 * What customers earn with products.
 *
 * @param run id of the run
 * @param period id of the period
 * @param currency ISO 4217 code of every amount
 * @param customers the chosen customers, in the order of the rows
 * @param products the chosen products, in the order of the columns
 * @param map the cells; its last row is that of all others where the reader sees the company
 * @param others how many customers the row of all others holds; 0 where there is no such row
 * @param notShown how many customers of the run lie outside the actor's scope
 */
public record HeatMapReport(
        String run,
        String period,
        String currency,
        List<Customer> customers,
        List<Product> products,
        HeatMap map,
        int others,
        int notShown) {

    /** Keeps copies. */
    public HeatMapReport {
        customers = List.copyOf(customers);
        products = List.copyOf(products);
    }

    /** Whether the last row is that of all others. */
    public boolean isOfWholeCompany() {
        return map.rows().size() > customers.size();
    }
}
