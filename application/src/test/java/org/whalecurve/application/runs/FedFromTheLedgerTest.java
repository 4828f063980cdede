package org.whalecurve.application.runs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;
import static org.whalecurve.application.sample.HarbourOffice.CONTROLLER;

import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.whalecurve.application.Refusal;
import org.whalecurve.application.documents.Draft;
import org.whalecurve.application.documents.VersionKey;
import org.whalecurve.application.profitability.ExplainedActivity;
import org.whalecurve.application.profitability.Reconciliation;
import org.whalecurve.application.sample.HarbourOffice;
import org.whalecurve.application.sample.SampleFigures;
import org.whalecurve.application.sample.SampleFile;
import org.whalecurve.application.sample.SampleLedger;
import org.whalecurve.application.sample.SampleWorld;
import org.whalecurve.application.scenarios.ScenarioReport;
import org.whalecurve.domain.costing.LedgerAccount;
import org.whalecurve.domain.explanation.PoolExplanation;
import org.whalecurve.domain.imports.Import;
import org.whalecurve.domain.periods.Book;
import org.whalecurve.domain.profitability.Run;
import org.whalecurve.domain.profitability.RunResult;
import org.whalecurve.domain.profitability.RunState;

/** Harbour Supplies lets its general ledger say what its departments cost. */
class FedFromTheLedgerTest {

    private final HarbourOffice office = HarbourOffice.open();

    @BeforeEach
    void theModelIsFedFromTheLedger() {
        office.deliver(SampleFile.NAME, SampleFile.TEXT);
        office.modelKeeping.addModel(
                CONTROLLER, Draft.anew(office.modelDocument(SampleLedger.costModel())));
        office.modelKeeping.publishModel(
                CONTROLLER, VersionKey.of(SampleLedger.costModel().id(), 1));
    }

    @Test
    void theLedgerGivesTheFiguresThatWereWorkedOutByHandForStatedExpense() {
        Import ledger = office.deliverLedger(SampleLedger.NAME, SampleLedger.TEXT);
        Run stated = office.runMarch();

        Run fed = runMarch();

        assertThat(fed.problem()).isNull();
        assertThat(fed.state()).isEqualTo(RunState.CERTIFIED);
        assertThat(fed.inputs().importIds()).contains(ledger.id());
        assertThat(stated.inputs().importIds()).doesNotContain(ledger.id());
        assertThat(result(fed).summary()).isEqualTo(result(stated).summary());
        assertThat(result(fed).summary().pools()).isEqualTo(SampleFigures.POOLS);
        assertThat(result(fed).allocation()).isEqualTo(SampleFigures.ALLOCATION);
        assertThat(result(fed).ledger()).isEqualTo(SampleLedger.STATEMENT);
    }

    @Test
    void everyAccountTiesAndWhatNoPoolTookIsListed() {
        office.deliverLedger(SampleLedger.NAME, SampleLedger.TEXT);
        Run fed = runMarch();

        Reconciliation reconciliation =
                office.companyResults.viewReconciliation(CONTROLLER, fed.id());

        assertThat(reconciliation.ledger().notMapped())
                .extracting(LedgerAccount::entity, LedgerAccount::account, LedgerAccount::notMapped)
                .containsExactly(tuple("FR", "6000", 77_00L), tuple("UK", "6900", 12_34L));
        assertThat(reconciliation.certificate().tieOuts())
                .filteredOn(tieOut -> tieOut.name().contains("ledger"))
                .extracting(tieOut -> tieOut.name() + ": " + tieOut.in() + " = " + tieOut.out())
                .containsExactly(
                        "postings of the general ledger: 54534 = 54534",
                        "ledger of FR, account 6000 Wages = pools + not mapped: 7700 = 7700",
                        "ledger of UK, account 6000 Wages = pools + not mapped: 24818 = 24818",
                        "ledger of UK, account 6010 Sales staff = pools + not mapped: 5046 = 5046",
                        "ledger of UK, account 6120 Packaging = pools + not mapped: 2236 = 2236",
                        "ledger of UK, account 6300 Rent = pools + not mapped: 9000 = 9000",
                        "ledger of UK, account 6400 Software = pools + not mapped: 4500 = 4500",
                        "ledger of UK, account 6900 Audit fee = pools + not mapped: 1234 = 1234",
                        "ledger accounts of pool desk: 14818 = 14818",
                        "ledger accounts of pool warehouse: 12236 = 12236",
                        "ledger accounts of pool showroom: 5046 = 5046",
                        "ledger accounts of pool building: 9000 = 9000",
                        "ledger accounts of pool it: 4500 = 4500");
    }

    @Test
    void aMonthWithoutPostingsIsNotAMonthThatCostNothing() {
        office.deliverLedger(
                SampleLedger.NAME, SampleLedger.TEXT.replace("6300,Rent", "6310,Rent"));

        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(this::runMarch)
                .satisfies(refusal -> {
                    assertThat(refusal.code()).isEqualTo("ledger-gap");
                    assertThat(refusal)
                            .hasMessage(
                                    "Pool 'building' is fed from account 6300 of UK, where nothing is booked in 2011-03: missing is not zero. Import the postings, correct the accounts of the pool, or say 'empty-months: zero' in the model.");
                });
        assertThat(
                        office.reviewing
                                .reviewRun(
                                        CONTROLLER,
                                        "2011-03",
                                        Book.ACTUAL,
                                        SampleLedger.costModel().id(),
                                        1)
                                .possible())
                .isFalse();
    }

    @Test
    void aPostingThatComesAfterTheRunMakesItStale() {
        office.deliverLedger(SampleLedger.NAME, SampleLedger.TEXT);
        Run before = runMarch();
        office.deliverLedger(
                "late.csv",
                "Posting,Day,Account,Name,Entity,Department,Amount,Text\nG99,31/03/2011,6000,Wages,UK,desk,1.00,\n");

        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> office.publication.publishRun(CONTROLLER, before.id()))
                .extracting(Refusal::code)
                .isEqualTo("facts-booked-since");
        Run after = runMarch();
        assertThat(after.id()).isNotEqualTo(before.id());
        assertThat(result(after).ledger().expenseOf("desk")).isEqualTo(149_18);
        assertThat(office.publication.publishRun(CONTROLLER, after.id()).state())
                .isEqualTo(RunState.PUBLISHED);
    }

    @Test
    void aRunWithStatedExpenseDoesNotMindTheLedger() {
        Run before = office.runMarch();
        office.deliverLedger(SampleLedger.NAME, SampleLedger.TEXT);

        assertThat(office.runMarch().id()).isEqualTo(before.id());
        assertThat(result(before).ledger().accounts()).isEmpty();
    }

    @Test
    void whatAPoolCostOpensDownToItsAccountsAndScenariosKnowIt() {
        office.deliverLedger(SampleLedger.NAME, SampleLedger.TEXT);
        Run fed = runMarch();

        ExplainedActivity explained =
                office.explanations.explainActivity(
                        CONTROLLER, fed.id(), "C100", "take-orders", null, 10);
        ScenarioReport scenario = office.scenarios.tryScenario(CONTROLLER, fed.id(), List.of());

        PoolExplanation desk = Objects.requireNonNull(explained.company()).pool();
        assertThat(desk.booked())
                .containsExactly(new PoolExplanation.Booked("UK", "6000", "Wages", 148_18));
        assertThat(desk.ownExpense()).isEqualTo(148_18);
        assertThat(scenario.before().outcome().pools()).isEqualTo(SampleFigures.POOLS);
    }

    @Test
    void theSamePostingsGiveTheSameRun() {
        office.deliverLedger(SampleLedger.NAME, SampleLedger.TEXT);

        assertThat(runMarch().id()).isEqualTo(runMarch().id());
    }

    private Run runMarch() {
        Run ordered =
                office.ordering.orderRun(
                        CONTROLLER,
                        SampleWorld.period().id(),
                        Book.ACTUAL,
                        SampleLedger.costModel().id(),
                        1,
                        null);
        office.letWorkHappen();
        return office.runs.find(ordered.id()).orElseThrow();
    }

    private static RunResult result(Run run) {
        return Objects.requireNonNull(run.result(), run.problem());
    }
}
