package org.whalecurve.application.profitability;

import org.jspecify.annotations.Nullable;
import org.whalecurve.application.Page;
import org.whalecurve.domain.customers.Customer;
import org.whalecurve.domain.growth.CustomerGrowth;
import org.whalecurve.domain.growth.EarnedChange;
import org.whalecurve.domain.growth.Growth;

/**
 * What became of the customers from one run to another.
 *
 * @param from the earlier run
 * @param to the later run
 * @param months how many months each of them has
 * @param currency ISO 4217 code of every amount
 * @param purposesKnown whether the later run's model tells attaining, serving and retaining apart;
 *     otherwise all work serves
 * @param growth customers won, kept and lost
 * @param answer how the customers answered that are listed
 * @param customers a part of them, the largest change of profit first
 */
public record GrowthReport(
        RunBridge.Side from,
        RunBridge.Side to,
        int months,
        String currency,
        boolean purposesKnown,
        CustomerGrowth growth,
        Growth answer,
        Page<GrownCustomer> customers) {

    /**
     * A customer who was kept.
     *
     * @param customer the customer; null if the master data know it no more
     * @param change what it brought and took in both runs
     */
    public record GrownCustomer(@Nullable Customer customer, EarnedChange change) {}
}
