package org.whalecurve.application.profitability;

import java.util.List;
import org.whalecurve.domain.costing.AllocationStatement;
import org.whalecurve.domain.costing.PoolUsage;
import org.whalecurve.domain.profitability.RunSummary.ActivityTotal;

/**
 * What became of the capacity the company paid for.
 *
 * @param run id of the run
 * @param period id of the period
 * @param currency ISO 4217 code of every amount
 * @param pools the operating pools
 * @param allocation how the cost of service pools became part of their expense
 * @param activities the activities they performed
 */
public record CapacityReport(
        String run,
        String period,
        String currency,
        List<PoolUsage> pools,
        AllocationStatement allocation,
        List<ActivityTotal> activities) {

    /** What a pool costs of itself, in minor units. */
    public long ownExpense(PoolUsage pool) {
        return Math.subtractExact(pool.expense(), receivedExpense(pool));
    }

    /** What a pool received from service pools, in minor units. */
    public long receivedExpense(PoolUsage pool) {
        return allocation.receivedBy(pool.pool());
    }
}
