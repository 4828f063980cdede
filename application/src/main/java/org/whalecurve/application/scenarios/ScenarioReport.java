package org.whalecurve.application.scenarios;

import java.util.Map;
import org.whalecurve.domain.costing.ResolvedModel;
import org.whalecurve.domain.customers.Customer;
import org.whalecurve.domain.profitability.WhaleCurve;
import org.whalecurve.domain.scenarios.Movers;
import org.whalecurve.domain.scenarios.Outcome;
import org.whalecurve.domain.scenarios.ScenarioBridge;

/**
 * A run, and what it would have found.
 *
 * @param run id of the run
 * @param period id of the period
 * @param currency ISO 4217 code of every amount
 * @param model the model of the run: what can be changed
 * @param before what the run found
 * @param after what it would have found
 * @param bridge the steps from what the company keeps to what it would keep
 * @param movers the customers whose profit differs most
 * @param customers those among the movers, by number
 */
public record ScenarioReport(
        String run,
        String period,
        String currency,
        ResolvedModel model,
        Side before,
        Side after,
        ScenarioBridge bridge,
        Movers movers,
        Map<Integer, Customer> customers) {

    /**
     * One of the two.
     *
     * @param outcome its figures
     * @param curve its whale curve
     */
    public record Side(Outcome outcome, WhaleCurve curve) {}
}
