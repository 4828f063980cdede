package org.whalecurve.domain.costing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.whalecurve.domain.costing.Services.model;
import static org.whalecurve.domain.costing.Services.serving;
import static org.whalecurve.domain.costing.allocation.AllocationMethod.DIRECT;
import static org.whalecurve.domain.costing.allocation.AllocationMethod.RECIPROCAL;
import static org.whalecurve.domain.costing.allocation.AllocationMethod.STEP_DOWN;

import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.whalecurve.domain.periods.Period;
import org.whalecurve.domain.periods.PeriodState;

class AllocationStatementTest {

    private static final YearMonth MARCH = YearMonth.of(2011, 3);

    @Test
    void operatingPoolsHaveTheirOwnExpenseAndWhatTheyReceived() {
        ResolvedModel resolved =
                resolved(model(DIRECT, List.of(), serving("it", 101, "desk", 1, "store", 3)));

        // 101 × 1/4 = 25.25, × 3/4 = 75.75: the odd unit goes to the larger remainder
        assertThat(resolved.allocation())
                .isEqualTo(
                        new AllocationStatement(
                                DIRECT,
                                List.of(new ServicePoolCost("it", "it", "heads", 101, 0, 0)),
                                List.of(
                                        new PoolTransfer("it", "desk", 25),
                                        new PoolTransfer("it", "store", 76))));
        assertThat(resolved.ownExpense(0)).isEqualTo(1_000);
        assertThat(resolved.expense(0)).isEqualTo(1_025);
        assertThat(resolved.expense(1)).isEqualTo(1_076);
    }

    @Test
    void withoutServicePoolsTheFullExpenseIsTheOwn() {
        ResolvedModel resolved = resolved(model(DIRECT, List.of()));

        assertThat(resolved.allocation()).isEqualTo(AllocationStatement.NONE);
        assertThat(resolved.expense(0)).isEqualTo(resolved.ownExpense(0));
    }

    /** The hall renders 2/6 of its services to IT, IT 1/4 of its own to the hall. */
    @Test
    void theOrderOfAStepDownIsWorkedOutByTheShareThatGoesToServicePools() {
        AllocationStatement statement =
                resolved(
                                model(
                                        STEP_DOWN,
                                        List.of(),
                                        serving("it", 400, "hall", 1, "desk", 3),
                                        serving("hall", 600, "it", 2, "desk", 2, "store", 2)))
                        .allocation();

        assertThat(statement)
                .isEqualTo(
                        new AllocationStatement(
                                STEP_DOWN,
                                List.of(
                                        new ServicePoolCost("hall", "hall", "heads", 600, 0, 0),
                                        new ServicePoolCost("it", "it", "heads", 400, 200, 0)),
                                List.of(
                                        new PoolTransfer("hall", "it", 200),
                                        new PoolTransfer("hall", "desk", 200),
                                        new PoolTransfer("hall", "store", 200),
                                        new PoolTransfer("it", "desk", 600))));
    }

    @Test
    void whatIsNotTakenOfACapacityIsNotAllocated() {
        AllocationStatement statement =
                resolved(
                                model(
                                        RECIPROCAL,
                                        List.of(),
                                        serving(
                                                "it",
                                                1_000,
                                                10L,
                                                DriverPolicy.FAIL,
                                                DriverPolicy.ZERO,
                                                "desk",
                                                6,
                                                "store",
                                                2)))
                        .allocation();

        assertThat(statement.receivedBy("desk")).isEqualTo(600);
        assertThat(statement.receivedBy("store")).isEqualTo(200);
        assertThat(statement.unallocated()).isEqualTo(200);
        assertThat(statement.handedOnBy("it")).isEqualTo(800);
    }

    @Test
    void aRuleThatIsLeftOutAllocatesNothing() {
        AllocationStatement statement =
                resolved(
                                model(
                                        DIRECT,
                                        List.of(),
                                        serving(
                                                "it",
                                                1_000,
                                                10L,
                                                DriverPolicy.SKIP,
                                                DriverPolicy.ZERO,
                                                "desk",
                                                6,
                                                "store",
                                                -2)))
                        .allocation();

        assertThat(statement.transfers()).isEmpty();
        assertThat(statement.unallocated()).isEqualTo(1_000);
    }

    @Test
    void aQuantityBelowZeroCountsAsZeroWhereThePolicySaysSo() {
        AllocationStatement statement =
                resolved(
                                model(
                                        DIRECT,
                                        List.of(),
                                        serving(
                                                "it",
                                                1_000,
                                                null,
                                                DriverPolicy.ZERO,
                                                DriverPolicy.ZERO,
                                                "desk",
                                                6,
                                                "store",
                                                -2)))
                        .allocation();

        assertThat(statement.transfers()).containsExactly(new PoolTransfer("it", "desk", 1_000));
    }

    /** Every pool serves every other, with quantities that have nothing in common. */
    @Test
    @Timeout(120)
    void asManyPoolsAsAreAllowedMayAllServeEachOther() {
        SplittableRandom random = new SplittableRandom(50);
        ServicePool[] services = new ServicePool[ServicePoolReview.MOST_POOLS];
        for (int s = 0; s < services.length; s++) {
            Map<String, Long> quantities = new LinkedHashMap<>();
            for (int to = 0; to < services.length; to++) {
                if (to != s) {
                    quantities.put("s" + to, random.nextLong(1, 1_000_000_000));
                }
            }
            quantities.put("desk", random.nextLong(1, 1_000_000_000_000L));
            services[s] =
                    new ServicePool(
                            "s" + s,
                            "S" + s,
                            new MonthlySeries(random.nextLong(1_000_000_00), Map.of()),
                            new AllocationRule(
                                    "d", quantities, null, DriverPolicy.FAIL, DriverPolicy.ZERO));
        }
        AllocationStatement statement =
                resolved(model(RECIPROCAL, List.of(), services)).allocation();

        assertThat(statement.receivedBy("desk"))
                .isEqualTo(statement.servicePools().stream().mapToLong(ServicePoolCost::own).sum());
    }

    private static ResolvedModel resolved(CostModel model) {
        return ResolvedModel.of(
                model,
                new Period("2011-03", MARCH, MARCH, PeriodState.OPEN),
                UnitCosts.of(List.of(), key -> 0));
    }
}
