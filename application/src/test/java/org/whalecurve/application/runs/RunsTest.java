package org.whalecurve.application.runs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.whalecurve.application.sample.HarbourOffice.CONTROLLER;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.whalecurve.application.Phase;
import org.whalecurve.application.Refusal;
import org.whalecurve.application.RememberedPhases.Lap;
import org.whalecurve.application.documents.Draft;
import org.whalecurve.application.documents.VersionKey;
import org.whalecurve.application.sample.HarbourOffice;
import org.whalecurve.application.sample.SampleFigures;
import org.whalecurve.application.sample.SampleFile;
import org.whalecurve.application.sample.SampleWorld;
import org.whalecurve.domain.facts.FactBatch;
import org.whalecurve.domain.periods.Book;
import org.whalecurve.domain.profitability.Run;
import org.whalecurve.domain.profitability.RunState;

class RunsTest {

    private static final String PERIOD = SampleWorld.period().id();
    private static final String MODEL = SampleWorld.costModel().id();

    /** One more order of March, in a file of its own. */
    private static final String ONE_MORE =
            SampleFile.TEXT.lines().findFirst().orElseThrow()
                    + "\n1099,30/03/2011 09:10,C100,LAMP,Storm lamp,1,12.50,,United Kingdom,web\n";

    private final HarbourOffice office = HarbourOffice.open();

    @BeforeEach
    void deliver() {
        office.deliver(SampleFile.NAME, SampleFile.TEXT);
    }

    @Test
    void theSameInputsAreTheSameRunWithTheSameResult() {
        Run first = office.runMarch();

        Run again = office.runMarch();

        assertThat(again).isEqualTo(first);
    }

    @Test
    void aRunTellsItsPhasesAndHowManyRowsEachWentThrough() {
        int imported = office.phases.laps().size();

        Run run = office.runMarch();

        long statements = SampleFigures.RANKED.size() + 1L;
        assertThat(office.phases.laps().stream().skip(imported))
                .containsExactly(
                        new Lap(Phase.FOLD, run.linesTotal()),
                        new Lap(Phase.COSTING, statements),
                        new Lap(Phase.OBJECTS, run.linesTotal()),
                        new Lap(Phase.CERTIFICATE, statements),
                        new Lap(Phase.RANKING, statements),
                        new Lap(Phase.STATEMENTS, statements));
    }

    @Test
    void otherFactsMakeAnotherRun() {
        Run first = office.runMarch();
        office.deliver("one-more.csv", ONE_MORE);

        assertThat(office.runMarch().id()).isNotEqualTo(first.id());
    }

    @Test
    void aRunCannotBePublishedWhenFactsWereBookedSince() {
        Run run = office.runMarch();
        office.deliver("one-more.csv", ONE_MORE);

        assertRefused(
                () -> office.publication.publishRun(CONTROLLER, run.id()), "facts-booked-since");
        assertThat(office.periods.find(PERIOD).orElseThrow().isClosed()).isFalse();
    }

    @Test
    void aRunWhoseCertificateDoesNotTieCannotBePublished() {
        FactBatch honest =
                office.catalogue
                        .batches(Book.ACTUAL, SampleWorld.MARCH, SampleWorld.MARCH)
                        .getFirst();
        office.catalogue.add(
                Book.ACTUAL,
                new FactBatch(
                        "import-0", honest.currency(), null, "0".repeat(64), 0, honest.totals()));

        Run run = office.runMarch();

        assertThat(run.state()).isEqualTo(RunState.NOT_TIED);
        assertRefused(
                () -> office.publication.publishRun(CONTROLLER, run.id()), "run-does-not-tie");
    }

    @Test
    void aReopenedPeriodTakesLateFactsAndALaterRunReplacesTheFirst() {
        Run first = office.runMarch();
        office.publication.publishRun(CONTROLLER, first.id());
        office.periodKeeping.reopenPeriod(CONTROLLER, PERIOD, "an invoice was forgotten");
        office.deliver("one-more.csv", ONE_MORE);

        Run second = office.runMarch();
        office.publication.publishRun(CONTROLLER, second.id());

        assertThat(office.runs.find(first.id()).orElseThrow().state())
                .isEqualTo(RunState.SUPERSEDED);
        assertThat(office.periodKeeping.listPeriods(CONTROLLER).getFirst().publishedRun())
                .isEqualTo(second.id());
    }

    @Test
    void publishingTwiceChangesNothing() {
        Run run = office.runMarch();
        Run published = office.publication.publishRun(CONTROLLER, run.id());

        assertThat(office.publication.publishRun(CONTROLLER, run.id())).isEqualTo(published);
    }

    @Test
    void aStopLosesOnlyTheRunThatWasUnderWay() {
        Run done = office.runMarch();
        office.deliver("one-more.csv", ONE_MORE);
        Run waiting = office.ordering.orderRun(CONTROLLER, PERIOD, Book.ACTUAL, MODEL, 1, null);

        office.restart();

        assertThat(office.runs.find(done.id()).orElseThrow()).isEqualTo(done);
        assertThat(office.runs.find(waiting.id()).orElseThrow().state())
                .isEqualTo(RunState.INTERRUPTED);
        assertThat(office.runMarch().state()).isEqualTo(RunState.CERTIFIED);
    }

    @Test
    void aDraftCannotBeRun() {
        office.modelKeeping.addModel(CONTROLLER, Draft.anew(office.modelDocument()));

        assertRefused(
                () -> office.ordering.orderRun(CONTROLLER, PERIOD, Book.ACTUAL, MODEL, 2, null),
                "model-is-draft");
    }

    @Test
    void aKeyStandsForOneOrderOnly() {
        office.ordering.orderRun(CONTROLLER, PERIOD, Book.ACTUAL, MODEL, 1, "key-1");
        office.periodKeeping.definePeriod(
                CONTROLLER, "Q1", SampleWorld.MARCH.minusMonths(2), SampleWorld.MARCH);

        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() ->
                        office.ordering.orderRun(CONTROLLER, "Q1", Book.ACTUAL, MODEL, 1, "key-1"))
                .extracting(Refusal::kind)
                .isEqualTo(Refusal.Kind.CONFLICT);
        assertThat(office.runs.latest(null, null, 10).items()).hasSize(1);
    }

    @Test
    void aPeriodWithoutFactsGivesARunWithoutCustomersInWhichAllCapacityIsUnused() {
        office.periodKeeping.definePeriod(
                CONTROLLER,
                "empty",
                SampleWorld.MARCH.minusYears(1),
                SampleWorld.MARCH.minusYears(1));

        Run ordered = office.ordering.orderRun(CONTROLLER, "empty", Book.ACTUAL, MODEL, 1, null);
        office.letWorkHappen();

        assertThat(office.runs.find(ordered.id()).orElseThrow().state())
                .isEqualTo(RunState.CERTIFIED);
        assertThat(office.companyResults.viewCapacity(CONTROLLER, ordered.id()).pools())
                .allSatisfy(pool -> assertThat(pool.unusedCost()).isEqualTo(pool.expense()));
        assertThat(List.copyOf(office.runs.statementFiles())).hasSize(5);
    }

    @Test
    void aFormulaThatDividesByZeroFailsTheRunAndSaysForWhom() {
        office.modelKeeping.addModel(
                CONTROLLER,
                Draft.anew(
                        office.modelDocument(
                                SampleWorld.costModelTakingOrdersIn("9 / (lines - 1)"))));
        office.modelKeeping.publishModel(CONTROLLER, VersionKey.of(MODEL, 2));

        Run ordered = office.ordering.orderRun(CONTROLLER, PERIOD, Book.ACTUAL, MODEL, 2, null);
        office.letWorkHappen();

        Run failed = office.runs.find(ordered.id()).orElseThrow();
        assertThat(failed.state()).isEqualTo(RunState.FAILED);
        assertThat(failed.problem())
                .isEqualTo(
                        "The time equation of activity 'take-orders' divides by zero for customer"
                                + " number 1: say with if(...) what holds then.");
    }

    private static void assertRefused(Runnable order, String code) {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(order::run)
                .extracting(Refusal::code)
                .isEqualTo(code);
    }
}
