package org.whalecurve.application.runs;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.whalecurve.application.sample.HarbourOffice.CONTROLLER;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.whalecurve.application.profitability.ObjectView;
import org.whalecurve.application.profitability.RunComparison;
import org.whalecurve.application.profitability.StatementView;
import org.whalecurve.application.sample.HarbourOffice;
import org.whalecurve.application.sample.SampleFigures;
import org.whalecurve.application.sample.SampleTerms;
import org.whalecurve.application.scenarios.ChangeOrder;
import org.whalecurve.application.scenarios.ScenarioReport;
import org.whalecurve.domain.costing.CostObject;
import org.whalecurve.domain.explanation.RuleChange;
import org.whalecurve.domain.periods.Book;
import org.whalecurve.domain.profitability.CapitalCharge;
import org.whalecurve.domain.profitability.RunResult;
import org.whalecurve.domain.readiness.Finding;
import org.whalecurve.domain.readiness.Severity;
import org.whalecurve.domain.scenarios.Cause;
import org.whalecurve.domain.scenarios.ScenarioBridge.Line;
import org.whalecurve.domain.scenarios.ScenarioBridge.Step;

/**
 * Harbour Supplies lets its customers pay later, and imputes what the money costs. The arithmetic
 * stands at {@link SampleTerms}.
 */
class ChargedCapitalTest {

    private final HarbourOffice office = HarbourOffice.withMarchPublished();
    private final String plain = office.publishedRun();
    private String waits = "";

    @BeforeEach
    void computeMarchWithTerms() {
        waits = office.runMarchWithTerms();
    }

    @Test
    void waitingIsChargedBeneathProfitByTheTermsOfTheCustomer() {
        StatementView patient = statement(waits, "C300");

        assertThat(patient.statement()).isEqualTo(SampleFigures.CAP_NORD);
        assertThat(patient.capitalCost()).isEqualTo(6_73);
        assertThat(statement(waits, "C100").capitalCost()).isEqualTo(1_87);
    }

    @Test
    void theCompanysChargeIsThatOfItsCustomersAndNothingElseIsAnother() {
        RunResult charged = result(waits);

        CapitalCharge charge = requireNonNull(charged.summary().capital());
        List<StatementView> all = new ArrayList<>();
        office.statementQueries.exportStatements(CONTROLLER, waits, all::add);
        assertThat(charge).isEqualTo(new CapitalCharge(SampleTerms.GRANTED, SampleTerms.COST));
        assertThat(all.stream().mapToLong(view -> requireNonNull(view.capitalCost())).sum())
                .isEqualTo(SampleTerms.COST);
        assertThat(charged.summary())
                .usingRecursiveComparison()
                .ignoringFields("capital")
                .isEqualTo(result(plain).summary());
        assertThat(charged.certificate()).isEqualTo(result(plain).certificate());
        assertThat(charged.statements().sha256()).isEqualTo(result(plain).statements().sha256());
    }

    @Test
    void aKeyThatNobodyHasIsToldBeforeARunIsOrdered() {
        ReviewedRun review =
                office.reviewing.reviewRun(
                        CONTROLLER, "2011-03", Book.ACTUAL, SampleTerms.costModel().id(), 2);

        assertThat(review.findings())
                .extracting(Finding::severity, Finding::code, Finding::of)
                .contains(tuple(Severity.WARNING, "terms-of-nobody", "C999"))
                .doesNotContain(tuple(Severity.WARNING, "terms-of-nobody", "C300"));
        assertThat(review.findings()).isSortedAccordingTo(Comparator.comparing(Finding::severity));
        assertThat(review.possible()).isTrue();
    }

    @Test
    void linesWithoutACustomerWaitForNobody() {
        assertThat(statement(waits, "-").capitalCost()).isZero();
    }

    @Test
    void whereNoTermsAreDeclaredNothingIsChargedWhichIsNotAChargeOfNothing() {
        assertThat(result(plain).summary().capital()).isNull();
        assertThat(statement(plain, "C300").capitalCost()).isNull();
    }

    @Test
    void productsMarketsAndGroupsOfCustomersPayNothing() {
        for (CostObject object :
                List.of(CostObject.PRODUCT, CostObject.MARKET, CostObject.SEGMENT)) {
            List<ObjectView> all = new ArrayList<>();
            office.objectResults.exportObjects(CONTROLLER, waits, object, all::add);

            assertThat(all).isNotEmpty().allMatch(view -> view.figures().capitalCost() == null);
        }
    }

    @Test
    void aComparisonTellsTheTermsAndWhatTheyCostBesideTheSameProfit() {
        RunComparison compared = office.comparing.compareRuns(CONTROLLER, plain, waits, null, 100);

        assertThat(compared.rules())
                .containsExactly(
                        new RuleChange(
                                RuleChange.Rule.PAYMENT_TERMS, "", "", "30 days at 8 % a year"),
                        new RuleChange(RuleChange.Rule.PAYMENT_TERMS, "C300", "", "60 days"),
                        new RuleChange(RuleChange.Rule.PAYMENT_TERMS, "C999", "", "90 days"));
        assertThat(compared.from().capitalCost()).isNull();
        assertThat(compared.to().capitalCost()).isEqualTo(SampleTerms.COST);
        assertThat(compared.to().profit()).isEqualTo(compared.from().profit());
        assertThat(compared.customers().items()).isEmpty();
    }

    @Test
    void aTrialTellsTheSameBeforeARunIsOrdered() {
        RunComparison tried =
                office.trying.tryModel(
                        CONTROLLER, plain, SampleTerms.costModel().id(), 2, null, 100);

        assertThat(tried.to().capitalCost()).isEqualTo(SampleTerms.COST);
        assertThat(tried.rules()).hasSize(3);
    }

    /** The company keeps −26.19 before the charge. */
    @Test
    void aScenarioBeginsWithWhatTheRunCharges() {
        ScenarioReport report = tried();

        assertThat(report.bridge().from()).isEqualTo(-26_19 - SampleTerms.COST);
        assertThat(report.before().outcome().assigned().capitalCost()).isEqualTo(SampleTerms.COST);
        assertThat(report.before().outcome().unassigned().capitalCost()).isZero();
    }

    /** 512.00 × 8 % × 30 ÷ 365 = 3.3665: Cap Nord costs 3.37 instead of 6.73. */
    @Test
    void otherTermsInAScenarioDoWhatTheyChangeOfThoseOfTheRun() {
        assertThat(tried(new ChangeOrder("terms", "", "", "30 days at 8%")).bridge().steps())
                .containsExactly(new Step(Cause.TERMS, Line.CAPITAL_COST, null, 3_36));
        assertThat(tried(new ChangeOrder("terms", "C300", "", "0 days at 8%")).bridge().steps())
                .containsExactly(new Step(Cause.TERMS, Line.CAPITAL_COST, null, 6_73));
    }

    /**
     * 307.00 − 28.50 = 278.50 more for Anchor Inn, 88.35, 488.00, 11.60 − 2.40 = 9.20 and 102.00
     * for the others: they owe 562.95, 191.70, 1000.00, 15.90 and 204.00, and to wait for it costs
     * 3.70, 1.26, 13.15, 0.10 and 1.34.
     */
    @Test
    void whoOwesMoreCostsMore() {
        ScenarioReport report = tried(new ChangeOrder("price", "", "", "100%"));

        assertThat(report.after().outcome().assigned().capitalCost()).isEqualTo(19_55);
        assertThat(report.bridge().steps())
                .contains(new Step(Cause.PRICES, Line.CAPITAL_COST, null, 9_99 - 19_55));
    }

    private ScenarioReport tried(ChangeOrder... orders) {
        return office.scenarios.tryScenario(CONTROLLER, waits, List.of(orders));
    }

    private RunResult result(String run) {
        return requireNonNull(office.runs.find(run).orElseThrow().result());
    }

    private StatementView statement(String run, String customer) {
        return office.statementQueries.viewStatement(CONTROLLER, run, customer);
    }
}
