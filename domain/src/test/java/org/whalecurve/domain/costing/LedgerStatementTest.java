package org.whalecurve.domain.costing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.whalecurve.domain.RandomCases.check;
import static org.whalecurve.domain.RandomCases.tryOn;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.whalecurve.domain.costing.LedgerAccount.Share;
import org.whalecurve.domain.costing.allocation.AllocationMethod;
import org.whalecurve.domain.facts.LedgerSum;
import org.whalecurve.domain.periods.Period;
import org.whalecurve.domain.periods.PeriodState;

class LedgerStatementTest {

    private static final YearMonth MARCH = YearMonth.of(2011, 3);
    private static final YearMonth APRIL = YearMonth.of(2011, 4);
    private static final Period SPRING = new Period("spring", MARCH, APRIL, PeriodState.OPEN);

    @Test
    void anAccountIsWhatPoolsTookOfItAndWhatNoneDid() {
        CostModel model =
                model(
                        source(DriverPolicy.FAIL, "UK", "desk", "6000..6099"),
                        source(DriverPolicy.FAIL, "UK", null, "7000"));

        LedgerStatement statement =
                LedgerStatement.of(
                        model,
                        SPRING,
                        List.of(
                                sum("UK", "6000", "desk", MARCH, 10),
                                sum("UK", "6000", "desk", APRIL, 5),
                                sum("UK", "6000", "", MARCH, 3),
                                sum("UK", "60000", "desk", MARCH, 7),
                                sum("UK", "7000", "", MARCH, 1),
                                sum("UK", "7000", "desk", APRIL, -4),
                                sum("UK", "7000", "desk", APRIL.plusMonths(1), 100),
                                sum("FR", "6000", "desk", MARCH, 9)));

        assertThat(statement.accounts())
                .containsExactly(
                        new LedgerAccount("FR", "6000", "Name of 6000", 9, List.of(), 9),
                        new LedgerAccount(
                                "UK",
                                "6000",
                                "Name of 6000",
                                18,
                                List.of(new Share("pool", "A pool", 15)),
                                3),
                        new LedgerAccount("UK", "60000", "Name of 60000", 7, List.of(), 7),
                        new LedgerAccount(
                                "UK",
                                "7000",
                                "Name of 7000",
                                -3,
                                List.of(new Share("service", "A service pool", -3)),
                                0));
        assertThat(statement.expenseOf("pool")).isEqualTo(15);
        assertThat(statement.expenseOf("service")).isEqualTo(-3);
        assertThat(statement.notMapped()).hasSize(3);
    }

    @Test
    void aMonthWithoutPostingsIsRefusedUnlessTheModelSaysItIsZero() {
        List<LedgerSum> onlyMarch = List.of(sum("UK", "6000", "", MARCH, 10));
        PoolExpense stated = new MonthlySeries(1, Map.of());

        assertThatExceptionOfType(LedgerGap.class)
                .isThrownBy(() ->
                        LedgerStatement.of(
                                model(source(DriverPolicy.FAIL, null, null, "6000"), stated),
                                SPRING,
                                onlyMarch))
                .withMessageContaining("'pool'")
                .withMessageContaining("account 6000")
                .withMessageContaining("2011-04");
        assertThat(
                        LedgerStatement.of(
                                        model(
                                                source(DriverPolicy.ZERO, null, null, "6000"),
                                                stated),
                                        SPRING,
                                        onlyMarch)
                                .expenseOf("pool"))
                .isEqualTo(10);
    }

    @Test
    void aPoolThatWorksForCustomersCannotCostLessThanNothing() {
        CostModel model =
                model(
                        source(DriverPolicy.ZERO, null, null, "6000"),
                        source(DriverPolicy.ZERO, null, null, "7000"));

        assertThatExceptionOfType(LedgerGap.class)
                .isThrownBy(() ->
                        LedgerStatement.of(
                                model, SPRING, List.of(sum("UK", "6000", "", MARCH, -1))))
                .withMessageContaining("'pool'");
        assertThat(
                        LedgerStatement.of(model, SPRING, List.of(sum("UK", "7000", "", MARCH, -1)))
                                .expenseOf("service"))
                .as("credits may outweigh in a service pool")
                .isEqualTo(-1);
    }

    @Test
    void aModelThatStatesItsExpenseTakesNothingFromTheLedger() {
        PoolExpense stated = new MonthlySeries(1, Map.of());

        assertThat(
                        LedgerStatement.of(
                                model(stated, stated),
                                SPRING,
                                List.of(sum("UK", "6000", "", MARCH, 1))))
                .isEqualTo(LedgerStatement.NONE);
    }

    @Test
    void aModelThatIsFedCannotBeResolvedWithoutTheLedger() {
        CostModel model =
                model(
                        source(DriverPolicy.FAIL, null, null, "6000"),
                        new MonthlySeries(1, Map.of()));

        assertThatExceptionOfType(LedgerGap.class)
                .isThrownBy(() -> ResolvedModel.of(model, SPRING, UnitCosts.of(List.of(), _ -> 0)));
    }

    /** Σ postings = Σ pools + not mapped, for every account and for all. */
    @Test
    void nothingIsLostAndNothingIsTakenTwiceInRandomLedgers() {
        tryOn(
                3_000,
                random -> {
                    List<LedgerSum> postings = new ArrayList<>();
                    int count = random.nextInt(60);
                    for (int i = 0; i < count; i++) {
                        postings.add(randomSum(random));
                    }
                    CostModel model =
                            model(
                                    source(DriverPolicy.ZERO, "UK", null, "60..64", "7"),
                                    source(DriverPolicy.ZERO, "FR", "a", "60..69", "7"));
                    LedgerStatement statement;
                    try {
                        statement = LedgerStatement.of(model, SPRING, postings);
                    } catch (LedgerGap negative) {
                        return;
                    }
                    long booked =
                            postings.stream()
                                    .filter(sum -> SPRING.contains(sum.month()))
                                    .mapToLong(LedgerSum::amountMinor)
                                    .sum();
                    long arrived = 0;
                    for (LedgerAccount account : statement.accounts()) {
                        long shares = account.pools().stream().mapToLong(Share::amount).sum();
                        check(
                                account.total() == shares + account.notMapped(),
                                () -> account + " does not add up");
                        arrived += account.notMapped();
                    }
                    long out =
                            arrived + statement.expenseOf("pool") + statement.expenseOf("service");
                    check(booked == out, () -> booked + " booked, " + out + " arrived");
                });
    }

    private static LedgerSum randomSum(SplittableRandom random) {
        String[] accounts = {"59", "60", "61", "64", "65", "6", "7", "600"};
        String[] departments = {"", "a", "b"};
        return sum(
                random.nextBoolean() ? "UK" : "FR",
                accounts[random.nextInt(accounts.length)],
                departments[random.nextInt(departments.length)],
                MARCH.plusMonths(random.nextInt(3) - 1L),
                random.nextLong(-1_000, 1_000_000));
    }

    private static LedgerSum sum(
            String entity, String account, String department, YearMonth month, long amount) {
        return new LedgerSum(entity, account, "Name of " + account, department, month, 1, amount);
    }

    static LedgerSource source(
            DriverPolicy emptyMonths,
            @Nullable String entity,
            @Nullable String department,
            String... accounts) {
        List<AccountRange> ranges = new ArrayList<>();
        for (String account : accounts) {
            int between = account.indexOf("..");
            ranges.add(
                    between < 0
                            ? AccountRange.of(account)
                            : new AccountRange(
                                    account.substring(0, between), account.substring(between + 2)));
        }
        return new LedgerSource(ranges, entity, department, emptyMonths);
    }

    /** A model of one operating pool and one service pool that serves it. */
    static CostModel model(PoolExpense ofPool, PoolExpense ofService) {
        Map<String, Long> served = new LinkedHashMap<>();
        served.put("pool", 1L);
        return new CostModel(
                "fed",
                "Fed",
                Currency.getInstance("GBP"),
                Set.of(),
                Map.of(),
                List.of(
                        new ResourcePool(
                                "pool", "A pool", ofPool, new MonthlySeries(1_000, Map.of()))),
                new ServicePools(
                        AllocationMethod.DIRECT,
                        List.of(),
                        List.of(
                                new ServicePool(
                                        "service",
                                        "A service pool",
                                        ofService,
                                        new AllocationRule(
                                                "m²",
                                                served,
                                                null,
                                                DriverPolicy.FAIL,
                                                DriverPolicy.ZERO)))),
                List.of(),
                new ProductCost(List.of(), null));
    }
}
