package org.whalecurve.application.profitability;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;
import static org.whalecurve.application.sample.HarbourOffice.CONTROLLER;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.whalecurve.application.Refusal;
import org.whalecurve.application.access.Actor;
import org.whalecurve.application.access.Role;
import org.whalecurve.application.sample.HarbourOffice;
import org.whalecurve.domain.costing.CostObject;
import org.whalecurve.domain.levels.Branch;
import org.whalecurve.domain.profitability.SustainedCost;

/** What Harbour Supplies earns level by level, once it says what it spends above its orders. */
class LevelsTest {

    private final HarbourOffice office = HarbourOffice.withMarchPublished();
    private final String run = office.runMarchWithLevels();

    /**
     * All lines earn 55.74 and unused capacity costs 81.93, as in {@code SampleFigures}; above the
     * orders stand 40.00 + 12.50 for two markets, 5.00 and 3.00 for a product and a customer, 60.00
     * for the company.
     */
    @Test
    void everyMarketBearsWhatSustainsItAndNoMore() {
        LevelReport report = office.objectResults.viewLevels(CONTROLLER, run, CostObject.MARKET);

        assertThat(report.income().branches())
                .extracting(Branch::key, Branch::sustainingCost, Branch::inRun)
                .containsExactlyInAnyOrder(
                        tuple("United Kingdom", 0L, true),
                        tuple("France", 40_00L, true),
                        tuple("Germany", 0L, true),
                        tuple("Norway", 12_50L, false));
        assertThat(report.income().elsewhere())
                .extracting(SustainedCost::id)
                .containsExactly("lamps", "inn");
        assertThat(report.income().costOfCompany()).isEqualTo(60_00);
        long withoutLevels =
                office.companyResults
                        .viewReconciliation(CONTROLLER, office.publishedRun())
                        .summary()
                        .kept();
        assertThat(report.income().kept())
                .isEqualTo(withoutLevels - 40_00 - 12_50 - 5_00 - 3_00 - 60_00)
                .isEqualTo(report.summary().kept());
    }

    @Test
    void statementsShowWhatSustainsTheirObject() {
        assertThat(sustaining(office.statementQueries.viewStatement(CONTROLLER, run, "C100")))
                .containsExactly("Visits");
        assertThat(sustaining(office.statementQueries.viewStatement(CONTROLLER, run, "-")))
                .isEmpty();
        assertThat(
                        sustaining(
                                office.objectResults
                                        .viewObject(CONTROLLER, run, CostObject.PRODUCT, "LAMP")
                                        .figures()))
                .containsExactly("Lamp catalogue");
        assertThat(
                        sustaining(
                                office.objectResults
                                        .viewObject(CONTROLLER, run, CostObject.MARKET, "France")
                                        .figures()))
                .containsExactly("Office in Paris");
    }

    @Test
    void nothingThatCustomersEarnChanges() {
        assertThat(profitOf("C300", run)).isEqualTo(profitOf("C300", office.publishedRun()));
    }

    @Test
    void aScenarioLeavesSustainingCostsAsTheyAre() {
        var report = office.scenarios.tryScenario(CONTROLLER, run, List.of());

        assertThat(report.before().outcome().sustainingCost()).isEqualTo(120_50);
        assertThat(report.before().outcome().companyProfit())
                .isEqualTo(
                        office.companyResults.viewReconciliation(CONTROLLER, run).summary().kept());
    }

    @Test
    void whoDoesNotSeeTheWholeCompanyIsDenied() {
        Actor manager = new Actor("amara", Set.of(Role.ACCOUNT_MANAGER), Set.of());

        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> office.objectResults.viewLevels(manager, run, CostObject.MARKET))
                .satisfies(refusal -> assertThat(refusal.kind()).isEqualTo(Refusal.Kind.DENIED));
    }

    private long profitOf(String customer, String runId) {
        return office.statementQueries
                .viewStatement(CONTROLLER, runId, customer)
                .statement()
                .profit();
    }

    private static List<String> sustaining(StatementView view) {
        return view.sustaining().stream().map(SustainedCost::name).toList();
    }
}
