package org.whalecurve.application.profitability;

import static java.lang.Math.subtractExact;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.whalecurve.application.Page;
import org.whalecurve.domain.customers.Customer;
import org.whalecurve.domain.explanation.ProfitFigures.Change;
import org.whalecurve.domain.explanation.RuleChange;

/**
 * Two runs of one period side by side, in minor units. The changes of a customer add up to the
 * change of its profit; the changes of the company are those of all customers and of the lines
 * without one.
 *
 * @param from the one run
 * @param to the other
 * @param period id of the period
 * @param currency ISO 4217 code of every amount
 * @param rules the rules of the cost model that differ
 * @param company how each figure changed the profit of the company, the largest change first
 * @param pools what changed of the operating pools
 * @param gained how many customers gained
 * @param lost how many lost
 * @param gain what those who gained gained together
 * @param loss what those who lost lost together; below zero
 * @param unassigned what changed of the lines without a customer
 * @param customers a part of the customers whose profit changed, the largest change first
 */
public record RunComparison(
        ComparedRun from,
        ComparedRun to,
        String period,
        String currency,
        List<RuleChange> rules,
        List<Change> company,
        List<PoolChange> pools,
        int gained,
        int lost,
        long gain,
        long loss,
        List<Change> unassigned,
        Page<CustomerChange> customers) {

    /**
     * A run that is compared, or a cost model that is tried.
     *
     * @param id id of the run; null if nothing was kept
     * @param profit profit of all customers and of the lines without one
     * @param capitalCost what it costs that customers pay later, beneath profit; null if the model
     *     declares no payment terms
     */
    public record ComparedRun(
            @Nullable String id,
            String model,
            int version,
            long profit,
            @Nullable Long capitalCost) {}

    /**
     * A pool in both runs; a pool that a run does not have costs nothing there.
     *
     * @param expenseBefore full expense in the one run
     * @param chargedBefore what of it customers were charged
     */
    public record PoolChange(
            String pool,
            String name,
            long expenseBefore,
            long expenseAfter,
            long chargedBefore,
            long chargedAfter) {}

    /**
     * A customer whose profit changed.
     *
     * @param customer the customer; null if the master data know it no more
     * @param before profit in the one run
     * @param after profit in the other
     * @param changes how each figure changed it, the largest change first
     */
    public record CustomerChange(
            @Nullable Customer customer, long before, long after, List<Change> changes) {

        /** What the profit changed by. */
        public long by() {
            return subtractExact(after, before);
        }
    }
}
