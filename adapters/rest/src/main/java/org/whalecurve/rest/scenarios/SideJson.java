package org.whalecurve.rest.scenarios;

import java.math.BigDecimal;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.whalecurve.application.scenarios.ScenarioReport;
import org.whalecurve.domain.costing.Minutes;
import org.whalecurve.domain.costing.PoolUsage;
import org.whalecurve.domain.profitability.WhaleCurve;
import org.whalecurve.domain.scenarios.Figures;
import org.whalecurve.domain.scenarios.Outcome;
import org.whalecurve.rest.json.Amount;
import org.whalecurve.rest.json.Percent;

@Schema(
        name = "ScenarioSide",
        description = "What is earned; all figures but the curve count the lines of nobody too.")
record SideJson(
        Amount netRevenue,
        Amount productCost,
        Amount costToServe,
        @Schema(
                        description =
                                "Cost of payment terms; in a run zero unless its model declares"
                                        + " them.")
                Amount capitalCost,
        @Schema(
                        description =
                                "Net revenue less product cost, cost to serve and cost of payment"
                                        + " terms.")
                Amount profit,
        @Schema(description = "The part of it that no customer made.") Amount unassignedProfit,
        @Schema(description = "Cost of the capacity that nobody uses; negative when overdriven.")
                Amount unusedCost,
        @Schema(
                        description =
                                "What sustains customers, products, markets and the company; no"
                                        + " scenario changes it.")
                Amount sustainingCost,
        @Schema(
                        description =
                                "Profit less unused capacity and sustaining costs: work that falls"
                                        + " away saves nothing until the capacity does.")
                Amount companyProfit,
        List<PoolJson> pools,
        CurveJson curve) {

    @Schema(name = "ScenarioPool", description = "A pool's capacity and expense.")
    record PoolJson(
            String id,
            String name,
            Amount expense,
            BigDecimal capacityMinutes,
            BigDecimal usedMinutes,
            @Schema(nullable = true) @Nullable BigDecimal usedPercent,
            @Schema(description = "What the used capacity cost.") Amount assigned,
            Amount unusedCost) {

        static PoolJson from(PoolUsage pool, String currency) {
            return new PoolJson(
                    pool.pool(),
                    pool.name(),
                    Amount.of(pool.expense(), currency),
                    Minutes.ofMilliminutes(pool.capacity()),
                    Minutes.ofMilliminutes(pool.used()),
                    Percent.of(pool.used(), pool.capacity()),
                    Amount.of(pool.assigned(), currency),
                    Amount.of(pool.unusedCost(), currency));
        }
    }

    @Schema(
            name = "ScenarioCurve",
            description = "The whale curve of the customers that are still there.")
    record CurveJson(
            int customers,
            int profitable,
            int unprofitable,
            @Schema(description = "Where the curve ends.") Amount total,
            @Schema(description = "The sum of all positive profits.") Amount peak,
            @Schema(description = "What the unprofitable customers destroy.") Amount erosion,
            List<PointJson> points) {

        static CurveJson from(WhaleCurve curve, String currency) {
            return new CurveJson(
                    curve.customers(),
                    curve.profitable(),
                    curve.unprofitable(),
                    Amount.of(curve.totalMinor(), currency),
                    Amount.of(curve.peakMinor(), currency),
                    Amount.of(curve.erosionMinor(), currency),
                    curve.points().stream()
                            .map(point ->
                                    new PointJson(
                                            point.rank(),
                                            Amount.of(point.cumulativeMinor(), currency)))
                            .toList());
        }
    }

    @Schema(name = "ScenarioCurvePoint", description = "A point of the curve.")
    record PointJson(
            @Schema(description = "How many customers stand at or before it.") int rank,
            Amount cumulativeProfit) {}

    static SideJson from(ScenarioReport.Side side, String currency) {
        Outcome outcome = side.outcome();
        Figures total = outcome.total();
        return new SideJson(
                Amount.of(total.netRevenue(), currency),
                Amount.of(total.productCost(), currency),
                Amount.of(total.costToServe(), currency),
                Amount.of(total.capitalCost(), currency),
                Amount.of(total.profit(), currency),
                Amount.of(outcome.unassigned().profit(), currency),
                Amount.of(outcome.unusedCost(), currency),
                Amount.of(outcome.sustainingCost(), currency),
                Amount.of(outcome.companyProfit(), currency),
                outcome.pools().stream().map(pool -> PoolJson.from(pool, currency)).toList(),
                CurveJson.from(side.curve(), currency));
    }
}
