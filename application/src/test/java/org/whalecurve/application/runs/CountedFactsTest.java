package org.whalecurve.application.runs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;
import static org.whalecurve.application.sample.HarbourOffice.CONTROLLER;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.whalecurve.application.Refusal;
import org.whalecurve.application.documents.Draft;
import org.whalecurve.application.documents.VersionKey;
import org.whalecurve.application.profitability.ExplainedActivity;
import org.whalecurve.application.profitability.ExplainedFacts;
import org.whalecurve.application.profitability.ExplainedStatement;
import org.whalecurve.application.sample.HarbourOffice;
import org.whalecurve.application.sample.SampleContacts;
import org.whalecurve.application.sample.SampleFile;
import org.whalecurve.application.sample.SampleWorld;
import org.whalecurve.domain.costing.TermTime;
import org.whalecurve.domain.explanation.BesideOrders;
import org.whalecurve.domain.explanation.FactsOfDriver;
import org.whalecurve.domain.explanation.OrderStatement;
import org.whalecurve.domain.imports.Import;
import org.whalecurve.domain.periods.Book;
import org.whalecurve.domain.profitability.CountedDriver;
import org.whalecurve.domain.profitability.CustomerStatement;
import org.whalecurve.domain.profitability.Run;
import org.whalecurve.domain.profitability.RunResult;
import org.whalecurve.domain.profitability.RunState;
import org.whalecurve.domain.profitability.TieOut;

/**
 * Harbour Supplies lets its service contacts drive cost: of 33.75 minutes at 0.60 each, C100 took
 * 16.50, C999, who never ordered, 10.25, and somebody who is not known 7.00.
 */
class CountedFactsTest {

    private static final int ANSWER = 3;
    private static final int PHONE = 6;
    private static final int MINUTES = 7;

    private final HarbourOffice office = HarbourOffice.open();

    @BeforeEach
    void theModelCountsContacts() {
        office.deliver(SampleFile.NAME, SampleFile.TEXT);
        office.modelKeeping.addModel(
                CONTROLLER, Draft.anew(office.modelDocument(SampleContacts.costModel())));
        office.modelKeeping.publishModel(
                CONTROLLER, VersionKey.of(SampleContacts.costModel().id(), 1));
    }

    @Test
    void whoContactsTheServiceDeskBearsWhatThatCosts() {
        Import contacts = office.deliverContacts(SampleContacts.NAME, SampleContacts.TEXT);
        Run without = office.runMarch();

        Run run = runMarch();

        assertThat(run.problem()).isNull();
        assertThat(run.state()).isEqualTo(RunState.CERTIFIED);
        assertThat(run.inputs().importIds()).contains(contacts.id());
        assertThat(without.inputs().importIds()).doesNotContain(contacts.id());
        assertThat(result(run).summary().drivers().subList(PHONE, MINUTES + 1))
                .containsExactly(
                        new CountedDriver("service contacts (channel phone)", 0),
                        new CountedDriver("minutes of service contacts", 6));
        CustomerStatement orders = statement(run, "C100");
        assertThat(orders.activityCosts().get(ANSWER)).isEqualTo(9_90);
        assertThat(orders.profit()).isEqualTo(statement(without, "C100").profit() - 9_90);
        CustomerStatement never = statement(run, "C999");
        assertThat(never.netRevenue()).isZero();
        assertThat(never.profit()).isEqualTo(-6_15);
        assertThat(never.driverQuantities())
                .containsExactly(0L, 0L, 0L, 0L, 0L, 0L, 1L, 6_250_000L);
        assertThat(result(run).summary().unassigned().costToServe())
                .isEqualTo(result(without).summary().unassigned().costToServe() + 4_20);
        assertThat(result(run).summary().customers())
                .isEqualTo(result(without).summary().customers() + 1);
    }

    @Test
    void theCertificateProvesThatNoFactIsLost() {
        office.deliverContacts(SampleContacts.NAME, SampleContacts.TEXT);

        assertThat(result(runMarch()).certificate().tieOuts())
                .filteredOn(tieOut -> tieOut.name().contains("contacts"))
                .extracting(TieOut::name, TieOut::unit, TieOut::in, TieOut::out)
                .containsExactly(
                        tuple("number of service contacts", TieOut.Unit.FACTS, 4L, 4L),
                        tuple(
                                "service contacts (channel phone) = customers + unassigned",
                                TieOut.Unit.FACTS,
                                3L,
                                3L),
                        tuple(
                                "minutes of service contacts = customers + unassigned",
                                TieOut.Unit.MILLIONTHS,
                                21_750_000L,
                                21_750_000L));
    }

    @Test
    void whatLiesInNoOrderIsExplainedBesideTheOrders() {
        office.deliverContacts(SampleContacts.NAME, SampleContacts.TEXT);
        Run run = runMarch();

        ExplainedActivity answer = explain(run, "C100", "answer");

        assertThat(answer.orders().items()).isEmpty();
        assertThat(answer.activity().milliminutes()).isEqualTo(16_500);
        assertThat(answer.activity().terms())
                .extracting(term -> term.counts().getFirst().quantity(), TermTime::milliminutes)
                .containsExactly(tuple(1L, 4_000L), tuple(12_500_000L, 12_500L));
        BesideOrders beside = Objects.requireNonNull(answer.beside());
        assertThat(beside.milliminutes().get(ANSWER)).isEqualTo(16_500);
        assertThat(beside.costs().get(ANSWER)).isEqualTo(9_90);
        assertThat(explain(run, "C100", "take-orders").beside()).isNull();
        assertThat(explain(run, "C999", "answer").activity().cost()).isEqualTo(6_15);
        for (String customer : List.of("C100", "C200", "C999", "-")) {
            ExplainedStatement all =
                    office.explanations.explainStatement(CONTROLLER, run.id(), customer, null, 100);
            assertThat(
                            all.orders().items().stream().mapToLong(OrderStatement::profit).sum()
                                    - Objects.requireNonNull(all.beside()).costToServe())
                    .isEqualTo(all.view().statement().profit());
        }
    }

    @Test
    void theFactsBehindAnActivityAreToldWithImportAndLine() {
        Import contacts = office.deliverContacts(SampleContacts.NAME, SampleContacts.TEXT);
        Run run = runMarch();

        ExplainedFacts facts = facts(run, "C100", "answer");

        assertThat(facts.drivers())
                .extracting(FactsOfDriver::driver, FactsOfDriver::sum, FactsOfDriver::quantity)
                .containsExactly(
                        tuple(SampleContacts.BY_PHONE, 1L, 1L),
                        tuple(SampleContacts.MINUTES, 12_500_000L, 12_500_000L));
        assertThat(facts.facts().items())
                .extracting(
                        counted -> counted.driver().sum(),
                        counted -> counted.fact().importId(),
                        counted -> counted.fact().line(),
                        counted -> counted.fact().key(),
                        counted -> counted.fact().quantity())
                .containsExactly(
                        tuple(null, contacts.id(), 2L, "S1", 1L),
                        tuple("minutes", contacts.id(), 2L, "S1", 12_500_000L));
        assertThat(facts(run, "-", "answer").facts().items())
                .extracting(counted -> counted.fact().key())
                .containsExactly("S4", "S4");
        assertThat(facts(run, "C200", "answer").allFacts()).isZero();
        assertThat(facts(run, "C100", "take-orders").drivers()).isEmpty();
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> facts(run, "C100", "dance"))
                .extracting(Refusal::code)
                .isEqualTo("not-found");
    }

    private ExplainedFacts facts(Run run, String customer, String activity) {
        return office.explanations.explainFacts(
                CONTROLLER, run.id(), customer, activity, null, 100);
    }

    @Test
    void aContactThatComesAfterTheRunMakesItStale() {
        office.deliverContacts(SampleContacts.NAME, SampleContacts.TEXT);
        Run before = runMarch();
        office.deliverContacts(
                "late.csv",
                "Contact,Day,Customer,Article,Channel,Minutes\nS9,31/03/2011,C300,,mail,1\n");

        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> office.publication.publishRun(CONTROLLER, before.id()))
                .extracting(Refusal::code)
                .isEqualTo("facts-booked-since");
        assertThat(runMarch().id()).isNotEqualTo(before.id());
    }

    @Test
    void aPeriodWithoutContactsIsRefusedBecauseTheModelSaysSo() {
        assertThat(problemOf(runMarch()))
                .contains("Nothing counts as 'minutes of service contacts'");
    }

    @Test
    void minutesBelowZeroAreRefusedBecauseTheModelSaysSo() {
        office.deliverContacts(
                SampleContacts.NAME, SampleContacts.TEXT.replace("phone,6.25", "phone,-6.25"));

        assertThat(problemOf(runMarch()))
                .contains("'minutes of service contacts' is -6.25 for customer number");
    }

    @Test
    void scenariosKnowWhatFactsCaused() {
        office.deliverContacts(SampleContacts.NAME, SampleContacts.TEXT);
        Run run = runMarch();

        assertThat(
                        office.scenarios
                                .tryScenario(CONTROLLER, run.id(), List.of())
                                .before()
                                .outcome()
                                .pools())
                .isEqualTo(result(run).summary().pools());
    }

    private ExplainedActivity explain(Run run, String customer, String activity) {
        return office.explanations.explainActivity(
                CONTROLLER, run.id(), customer, activity, null, 100);
    }

    private Run runMarch() {
        Run ordered =
                office.ordering.orderRun(
                        CONTROLLER,
                        SampleWorld.period().id(),
                        Book.ACTUAL,
                        SampleContacts.costModel().id(),
                        1,
                        null);
        office.letWorkHappen();
        return office.runs.find(ordered.id()).orElseThrow();
    }

    private CustomerStatement statement(Run run, String customer) {
        return office.statementQueries.viewStatement(CONTROLLER, run.id(), customer).statement();
    }

    private static @Nullable String problemOf(Run run) {
        assertThat(run.state()).isEqualTo(RunState.FAILED);
        return run.problem();
    }

    private static RunResult result(Run run) {
        return Objects.requireNonNull(run.result());
    }
}
