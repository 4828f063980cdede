package org.whalecurve.web.scenarios;

import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.whalecurve.application.scenarios.ScenarioReport;
import org.whalecurve.domain.costing.PoolUsage;
import org.whalecurve.domain.scenarios.Cause;
import org.whalecurve.domain.scenarios.ScenarioBridge;
import org.whalecurve.domain.scenarios.ScenarioBridge.Step;
import org.whalecurve.web.Waterfall;
import org.whalecurve.web.Wording;

/** The waterfall from what the company keeps in a run to what it would keep. */
final class ScenarioWaterfall {

    private ScenarioWaterfall() {}

    static Waterfall of(ScenarioReport report, Wording wording) {
        ScenarioBridge bridge = report.bridge();
        Map<String, String> pools =
                report.after().outcome().pools().stream()
                        .collect(Collectors.toMap(PoolUsage::pool, PoolUsage::name));
        return Waterfall.of(
                "In the run",
                bridge.from(),
                bridge.steps().stream()
                        .map(step ->
                                new Waterfall.Step(
                                        nameOf(step.cause()), detail(step, pools), step.amount()))
                        .toList(),
                "What if",
                report.currency(),
                wording);
    }

    private static String nameOf(Cause cause) {
        return switch (cause) {
            case PRICES -> "Prices";
            case FEES -> "Fees";
            case MINIMUM_ORDERS -> "Small orders";
            case TERMS -> "Payment terms";
            case TIMES -> "Times";
            case CAPACITY -> "Capacity";
            case EXPENSE -> "Expense";
            case CUSTOMERS -> "Customers";
        };
    }

    private static String detail(Step step, Map<String, String> pools) {
        String line =
                switch (step.line()) {
                    case NET_REVENUE -> "net revenue";
                    case PRODUCT_COST -> "product cost";
                    case COST_TO_SERVE -> "cost to serve";
                    case CAPITAL_COST -> "cost of capital";
                    case UNUSED_CAPACITY -> "unused capacity";
                };
        @Nullable String pool = step.pool();
        return pool == null ? line : line + ", " + pools.getOrDefault(pool, pool);
    }
}
