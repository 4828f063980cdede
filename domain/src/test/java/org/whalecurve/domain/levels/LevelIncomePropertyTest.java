package org.whalecurve.domain.levels;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.whalecurve.domain.RandomCases;
import org.whalecurve.domain.costing.CostAssignment;
import org.whalecurve.domain.costing.CostObject;
import org.whalecurve.domain.costing.RandomCompany;
import org.whalecurve.domain.levels.LevelIncome.Basis;
import org.whalecurve.domain.profitability.ProfitStatements;
import org.whalecurve.domain.profitability.RunSummary;
import org.whalecurve.domain.profitability.SustainedCost;

/** The numbered invariants of {@link LevelIncome}. */
class LevelIncomePropertyTest {

    private static final int CASES = 1_000;

    @Test
    void theLevelsLeadToWhatTheCompanyKeeps() {
        RandomCases.tryOn(
                CASES,
                random -> {
                    RandomCompany company = new RandomCompany(random);
                    LevelIncome income = income(company);

                    assertThat(income.kept()).isEqualTo(summary(company).kept());
                    assertThat(income.earned())
                            .isEqualTo(
                                    summary(company).assigned().profit()
                                            + summary(company).unassigned().profit());
                });
    }

    @Test
    void everySustainingCostStandsAtOneLevel() {
        RandomCases.tryOn(
                CASES,
                random -> {
                    RandomCompany company = new RandomCompany(random);
                    LevelIncome income = income(company);

                    assertThat(
                                    Stream.of(
                                                    income.branches().stream()
                                                            .flatMap(branch ->
                                                                    branch.sustaining().stream()),
                                                    income.elsewhere().stream(),
                                                    income.ofCompany().stream())
                                            .flatMap(each -> each)
                                            .map(SustainedCost::id))
                            .containsExactlyInAnyOrderElementsOf(
                                    summary(company).levels().sustaining().stream()
                                            .map(SustainedCost::id)
                                            .toList());
                });
    }

    @Test
    void forcedSharesAddUpToTheCostsOfTheCompany() {
        RandomCases.tryOn(
                CASES,
                random -> {
                    LevelIncome income = income(new RandomCompany(random));
                    for (Basis basis : Basis.values()) {
                        income.forced(basis)
                                .ifPresent(shares ->
                                        assertThat(shares.stream().mapToLong(Long::longValue).sum())
                                                .isEqualTo(income.costOfCompany()));
                    }
                });
    }

    @Test
    void whereNothingIsSoldNothingCanBeForced() {
        LevelIncome idle =
                new LevelIncome(
                        CostObject.MARKET,
                        List.of(Branch.earning("France", -5, 0, -5)),
                        List.of(),
                        0,
                        List.of(new SustainedCost("head", "Head office", null, 100)));

        assertThat(idle.forced(Basis.NET_REVENUE)).isEmpty();
    }

    private static LevelIncome income(RandomCompany company) {
        ProfitStatements markets =
                statements(company)
                        .of(
                                CostObject.MARKET,
                                Objects.requireNonNull(
                                        company.objects(List.of()).get(CostObject.MARKET)));
        List<Branch> branches = new ArrayList<>();
        for (int row = 0; row < markets.size(); row++) {
            int number = markets.customers().customer(row);
            branches.add(
                    Branch.earning(
                            number == CostObject.NONE ? null : "Market " + number,
                            markets.customers().netRevenue(row),
                            markets.costToServe(row),
                            markets.profit(row)));
        }
        return LevelIncome.of(CostObject.MARKET, branches, summary(company));
    }

    private static RunSummary summary(RandomCompany company) {
        return RunSummary.of(statements(company), "GBP", null);
    }

    private static ProfitStatements statements(RandomCompany company) {
        return ProfitStatements.of(
                company.resolved(),
                company.folded(),
                CostAssignment.of(company.resolved(), company.folded()));
    }
}
