package org.whalecurve.rest.profitability;

import java.math.BigDecimal;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.whalecurve.application.profitability.CapacityReport;
import org.whalecurve.domain.costing.Minutes;
import org.whalecurve.domain.costing.PoolUsage;
import org.whalecurve.domain.profitability.RunSummary.ActivityTotal;
import org.whalecurve.rest.json.Amount;
import org.whalecurve.rest.json.Percent;

@Schema(name = "Capacity", description = "What became of the capacity the company paid for.")
record CapacityJson(
        String run, String period, List<PoolJson> pools, List<ActivityJson> activities) {

    @Schema(name = "PoolUsage", description = "Capacity and expense of one operating pool.")
    record PoolJson(
            String id,
            String name,
            @Schema(description = "What the pool costs of itself.") Amount ownExpense,
            @Schema(description = "What service pools handed to it.") Amount receivedExpense,
            @Schema(description = "Own and received expense: what its capacity costs.")
                    Amount expense,
            @Schema(description = "Practical capacity in minutes.") BigDecimal capacityMinutes,
            BigDecimal usedMinutes,
            @Schema(description = "Negative when the pool is overdriven.") BigDecimal unusedMinutes,
            @Schema(nullable = true) @Nullable BigDecimal usedPercent,
            @Schema(description = "What the used capacity cost.") Amount assigned,
            @Schema(description = "What the unused capacity cost; negative when overdriven.")
                    Amount unusedCost,
            @Schema(description = "More time was used than the pool can practically supply.")
                    boolean overdriven) {

        static PoolJson from(CapacityReport report, PoolUsage pool) {
            String currency = report.currency();
            return new PoolJson(
                    pool.pool(),
                    pool.name(),
                    Amount.of(report.ownExpense(pool), currency),
                    Amount.of(report.receivedExpense(pool), currency),
                    Amount.of(pool.expense(), currency),
                    Minutes.ofMilliminutes(pool.capacity()),
                    Minutes.ofMilliminutes(pool.used()),
                    Minutes.ofMilliminutes(pool.unused()),
                    Percent.of(pool.used(), pool.capacity()),
                    Amount.of(pool.assigned(), currency),
                    Amount.of(pool.unusedCost(), currency),
                    pool.overdriven());
        }
    }

    @Schema(name = "ActivityTotal", description = "What one activity took.")
    record ActivityJson(String id, String name, String pool, BigDecimal minutes, Amount cost) {

        static ActivityJson from(ActivityTotal activity, String currency) {
            return new ActivityJson(
                    activity.id(),
                    activity.name(),
                    activity.pool(),
                    Minutes.ofMilliminutes(activity.milliminutes()),
                    Amount.of(activity.cost(), currency));
        }
    }

    static CapacityJson from(CapacityReport report) {
        String currency = report.currency();
        return new CapacityJson(
                report.run(),
                report.period(),
                report.pools().stream().map(pool -> PoolJson.from(report, pool)).toList(),
                report.activities().stream()
                        .map(activity -> ActivityJson.from(activity, currency))
                        .toList());
    }
}
