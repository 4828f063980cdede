package org.whalecurve.application.profitability;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.whalecurve.domain.customers.Customer;
import org.whalecurve.domain.profitability.CostLevels;
import org.whalecurve.domain.profitability.CountedDriver;
import org.whalecurve.domain.profitability.CustomerStatement;
import org.whalecurve.domain.profitability.SustainedCost;

/**
 * A statement with the words that its positions stand for.
 *
 * @param run id of the run
 * @param period id of the period
 * @param currency ISO 4217 code of every amount
 * @param customer who it is about; null for the lines without a customer
 * @param statement the figures
 * @param activities names of the activities, by position
 * @param activityIds ids of the activities, by position
 * @param drivers the drivers, by position
 * @param assumption the label of the product cost assumption; null if the model makes none
 * @param levels how the costs of the run stand above one another
 * @param sustaining the costs of a higher level that are spent for it as a whole; no part of the
 *     statement's profit
 * @param capitalCost what it costs in minor units that the customer pays later, beneath profit;
 *     null if the model declares no payment terms, and for what is not a customer's statement
 */
public record StatementView(
        String run,
        String period,
        String currency,
        @Nullable Customer customer,
        CustomerStatement statement,
        List<String> activities,
        List<String> activityIds,
        List<CountedDriver> drivers,
        @Nullable String assumption,
        CostLevels levels,
        List<SustainedCost> sustaining,
        @Nullable Long capitalCost) {}
