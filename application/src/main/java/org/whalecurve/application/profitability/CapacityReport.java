package org.whalecurve.application.profitability;

import java.util.List;
import org.whalecurve.domain.costing.PoolUsage;
import org.whalecurve.domain.profitability.RunSummary.ActivityTotal;

/**
 * What became of the capacity the company paid for.
 *
 * @param run id of the run
 * @param period id of the period
 * @param currency ISO 4217 code of every amount
 * @param pools the resource pools
 * @param activities the activities they performed
 */
public record CapacityReport(
        String run,
        String period,
        String currency,
        List<PoolUsage> pools,
        List<ActivityTotal> activities) {}
