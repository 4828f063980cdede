package org.whalecurve.domain.scenarios;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.whalecurve.domain.costing.PoolUsage;
import org.whalecurve.domain.scenarios.ScenarioBridge.Line;
import org.whalecurve.domain.scenarios.ScenarioBridge.Step;

/** What a kind of changes does between two stages. */
class ScenarioBridgeTest {

    /** 200.00 for 100 minutes; so much of them used. */
    private static PoolUsage desk(long expense, long used) {
        return new PoolUsage("desk", "Desk", expense, 100_000, used, expense * used / 100_000);
    }

    @Test
    void savedTimeIsLessCostToServeAndAsMuchMoreUnusedCapacity() {
        Stage before = new Stage(500_00, 100_00, 0, List.of(desk(200_00, 80_000)), 0);
        Stage after = new Stage(500_00, 100_00, 0, List.of(desk(200_00, 50_000)), 0);

        assertThat(after.stepsFrom(before, Cause.TIMES))
                .containsExactly(
                        new Step(Cause.TIMES, Line.COST_TO_SERVE, "desk", 60_00),
                        new Step(Cause.TIMES, Line.UNUSED_CAPACITY, "desk", -60_00));
        assertThat(after.companyProfit()).isEqualTo(before.companyProfit()).isEqualTo(200_00);
    }

    @Test
    void aCustomerWhoGoesTakesRevenueAndProductCostAlong() {
        Stage before = new Stage(500_00, 100_00, 0, List.of(desk(200_00, 80_000)), 0);
        Stage after = new Stage(350_00, 40_00, 0, List.of(desk(200_00, 80_000)), 0);

        assertThat(after.stepsFrom(before, Cause.CUSTOMERS))
                .containsExactly(
                        new Step(Cause.CUSTOMERS, Line.NET_REVENUE, null, -150_00),
                        new Step(Cause.CUSTOMERS, Line.PRODUCT_COST, null, 60_00));
    }

    @Test
    void whatChangesNothingTakesNoStep() {
        Stage stage = new Stage(500_00, 100_00, 0, List.of(desk(200_00, 80_000)), 0);

        assertThat(stage.stepsFrom(stage, Cause.CAPACITY)).isEmpty();
    }
}
