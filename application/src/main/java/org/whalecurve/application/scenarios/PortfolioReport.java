package org.whalecurve.application.scenarios;

import java.util.List;
import java.util.Map;
import org.whalecurve.domain.customers.Customer;
import org.whalecurve.domain.scenarios.CustomerPortfolio;

/**
 * Whom to serve.
 *
 * @param run id of the run
 * @param period id of the period
 * @param currency ISO 4217 code of every amount
 * @param portfolio the answer
 * @param dropped the first of those who are not served, whoever is worth least first
 * @param customers those, by number
 */
public record PortfolioReport(
        String run,
        String period,
        String currency,
        CustomerPortfolio portfolio,
        List<CustomerPortfolio.Dropped> dropped,
        Map<Integer, Customer> customers) {}
