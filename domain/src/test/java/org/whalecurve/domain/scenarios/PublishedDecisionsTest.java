package org.whalecurve.domain.scenarios;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.whalecurve.domain.costing.Activity;
import org.whalecurve.domain.costing.CostModel;
import org.whalecurve.domain.costing.Driver;
import org.whalecurve.domain.costing.LineDriver;
import org.whalecurve.domain.costing.MonthlySeries;
import org.whalecurve.domain.costing.ProductCost;
import org.whalecurve.domain.costing.ResolvedModel;
import org.whalecurve.domain.costing.ResourcePool;
import org.whalecurve.domain.costing.ServicePools;
import org.whalecurve.domain.costing.TimeTerm;
import org.whalecurve.domain.costing.UnitCosts;
import org.whalecurve.domain.imports.RowKind;
import org.whalecurve.domain.periods.Period;
import org.whalecurve.domain.periods.PeriodState;
import org.whalecurve.domain.terms.ResolvedTerms;

/**
 * Allied West drops the customer Wisk or wins one like it (Horngren, Cost Accounting, 14th edition,
 * page 409; in thousands). Wisk loses 32 at full cost, and dropping it makes the company lose 15
 * more: only part of its cost goes with it.
 */
class PublishedDecisionsTest {

    private static final int WISK = 3;
    private static final long THOUSAND = 1_000_00;
    private static final YearMonth MONTH = YearMonth.of(2012, 1);

    private static final long[] REVENUE = {500, 300, 400};
    private static final long[] GOODS = {370, 220, 330};

    /** What each pool spends on Vogel, Brenner and Wisk. */
    private static final List<Pool> POOLS =
            List.of(
                    new Pool("handling", 41, 18, 33),
                    new Pool("equipment", 12, 4, 9),
                    new Pool("rent", 14, 8, 14),
                    new Pool("marketing", 11, 9, 10),
                    new Pool("orders", 13, 7, 12),
                    new Pool("administration", 20, 12, 16),
                    new Pool("corporate", 10, 6, 8));

    private record Pool(String id, long... spent) {

        long expense() {
            return LongStream.of(spent).sum();
        }

        Change spending(long more) {
            return new Change.Expense(id, new Setting.To((expense() + more) * THOUSAND));
        }
    }

    @Test
    void atFullCostWiskLosesThirtyTwoThousand() {
        Outcome outcome = alliedWest().outcome();

        assertThat(IntStream.range(0, 3).mapToObj(row -> outcome.profit(row) / THOUSAND))
                .containsExactly(9L, 16L, -32L);
        assertThat(outcome.unusedCost()).isZero();
    }

    @Test
    void droppingWiskCostsTheCompanyFifteenThousand() {
        assertThat(
                        gain(
                                new Change.Customers(WISK, 0),
                                saved("handling"),
                                saved("marketing"),
                                saved("orders")))
                .isEqualTo(-15 * THOUSAND);
    }

    @Test
    void droppingWiskAndLettingTheEquipmentForTwentyThousandEarnsFive() {
        assertThat(
                        gain(
                                new Change.Customers(WISK, 0),
                                saved("handling"),
                                saved("marketing"),
                                saved("orders"),
                                pool("equipment").spending(-20)))
                .isEqualTo(5 * THOUSAND);
    }

    @Test
    void winningLoralWhoIsLikeWiskEarnsSixThousand() {
        assertThat(
                        gain(
                                new Change.Customers(WISK, 2),
                                caused("handling"),
                                caused("equipment"),
                                caused("marketing"),
                                caused("orders")))
                .isEqualTo(6 * THOUSAND);
    }

    @Test
    void workThatFallsAwaySavesNothingWhileItsCapacityStays() {
        assertThat(gain(new Change.Customers(WISK, 0))).isEqualTo((330 - 400) * THOUSAND);
    }

    private static long gain(Change... changes) {
        Baseline baseline = alliedWest();
        return baseline.with(List.of(changes)).outcome().companyProfit()
                - baseline.outcome().companyProfit();
    }

    private static Change saved(String pool) {
        return pool(pool).spending(-pool(pool).spent()[WISK - 1]);
    }

    private static Change caused(String pool) {
        return pool(pool).spending(pool(pool).spent()[WISK - 1]);
    }

    private static Pool pool(String id) {
        return POOLS.stream().filter(pool -> pool.id().equals(id)).findFirst().orElseThrow();
    }

    /** A minute costs a cent: what a pool spends on a customer is the time it takes. */
    private static Baseline alliedWest() {
        Driver driver =
                new LineDriver(Driver.Basis.ORDER, Set.of(RowKind.SALE), Driver.Market.ANYWHERE);
        List<ResourcePool> pools = new ArrayList<>();
        List<Activity> activities = new ArrayList<>();
        for (Pool pool : POOLS) {
            MonthlySeries expense = new MonthlySeries(pool.expense() * THOUSAND, Map.of());
            pools.add(new ResourcePool(pool.id(), pool.id(), expense, expense));
            activities.add(
                    new Activity(
                            pool.id(), pool.id(), pool.id(), List.of(new TimeTerm(1, driver))));
        }
        CostModel model =
                new CostModel(
                        "allied-west",
                        "Allied West",
                        Currency.getInstance("USD"),
                        Set.of(),
                        Map.of(),
                        pools,
                        ServicePools.NONE,
                        activities,
                        new ProductCost(List.of(), null));
        return Baseline.of(
                ResolvedModel.of(
                        model,
                        new Period("2012-01", MONTH, MONTH, PeriodState.OPEN),
                        UnitCosts.of(List.of(), _ -> 0)),
                new CustomerColumns(
                        new int[] {1, 2, WISK},
                        thousands(REVENUE),
                        new long[3],
                        thousands(GOODS),
                        POOLS.stream().map(pool -> thousands(pool.spent())).toArray(long[][]::new),
                        new long[1][3]),
                _ -> new long[3],
                ResolvedTerms.NONE);
    }

    private static long[] thousands(long[] amounts) {
        return LongStream.of(amounts).map(amount -> amount * THOUSAND).toArray();
    }
}
