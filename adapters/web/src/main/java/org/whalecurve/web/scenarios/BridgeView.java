package org.whalecurve.web.scenarios;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.whalecurve.application.scenarios.ScenarioReport;
import org.whalecurve.domain.costing.PoolUsage;
import org.whalecurve.domain.scenarios.Cause;
import org.whalecurve.domain.scenarios.ScenarioBridge;
import org.whalecurve.domain.scenarios.ScenarioBridge.Step;
import org.whalecurve.web.Amount;
import org.whalecurve.web.Wording;

/**
 * The waterfall from what the company keeps to what it would keep: a table whose rows are drawn as
 * well.
 *
 * @param rows the run, the steps, the scenario
 * @param cut whether the axis does not begin at zero, so that small steps can be seen
 * @param cutAt where the results are marked as cut
 */
record BridgeView(List<BridgeRow> rows, boolean cut, long cutAt) {

    /**
     * A row of it.
     *
     * @param label because of what, or which result it is
     * @param detail the line of the result, and the pool; empty for a result
     * @param amount the change with its sign, or the result
     * @param reached what the company keeps after it
     * @param bar its picture
     */
    record BridgeRow(String label, String detail, Amount amount, Amount reached, StepBar bar) {}

    /** Whether anything leads away from the run. */
    public boolean leadsSomewhere() {
        return rows.size() > 2;
    }

    static BridgeView of(ScenarioReport report, Wording wording) {
        ScenarioBridge bridge = report.bridge();
        String currency = report.currency();
        Map<String, String> pools =
                report.after().outcome().pools().stream()
                        .collect(Collectors.toMap(PoolUsage::pool, PoolUsage::name));
        BridgeAxis axis = BridgeAxis.of(bridge);
        List<BridgeRow> rows = new ArrayList<>();
        rows.add(result("In the run", bridge.from(), axis.first(bridge.from()), report, wording));
        long reached = bridge.from();
        for (Step step : bridge.steps()) {
            long next = reached + step.amount();
            rows.add(
                    new BridgeRow(
                            nameOf(step.cause()),
                            detail(step, pools),
                            signed(wording.amount(step.amount(), currency)),
                            wording.amount(next, currency),
                            axis.step(reached, next)));
            reached = next;
        }
        rows.add(result("What if", bridge.to(), axis.last(bridge.to()), report, wording));
        return new BridgeView(List.copyOf(rows), axis.cut(), axis.cutAt());
    }

    private static BridgeRow result(
            String label, long minor, StepBar bar, ScenarioReport report, Wording wording) {
        Amount amount = wording.amount(minor, report.currency());
        return new BridgeRow(label, "", amount, amount, bar);
    }

    private static Amount signed(Amount amount) {
        return amount.negative() ? amount : new Amount("+" + amount.text(), false);
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
