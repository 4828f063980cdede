package org.whalecurve.application.runs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.whalecurve.application.sample.HarbourOffice.CONTROLLER;

import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.whalecurve.application.Refusal;
import org.whalecurve.application.periods.PeriodView.PublishedPlan;
import org.whalecurve.application.profitability.RunBridge;
import org.whalecurve.application.sample.HarbourOffice;
import org.whalecurve.application.sample.SampleFile;
import org.whalecurve.application.sample.SampleLedger;
import org.whalecurve.application.sample.SamplePlan;
import org.whalecurve.application.sample.SampleWorld;
import org.whalecurve.domain.imports.Import;
import org.whalecurve.domain.imports.ImportState;
import org.whalecurve.domain.periods.Book;
import org.whalecurve.domain.profitability.Run;
import org.whalecurve.domain.profitability.RunState;
import org.whalecurve.domain.readiness.Finding;
import org.whalecurve.domain.variances.Convention;
import org.whalecurve.domain.variances.CustomerBridge;
import org.whalecurve.domain.variances.MarketSize;
import org.whalecurve.domain.variances.MarketVariance;
import org.whalecurve.domain.variances.ProfitBridge.Cause;
import org.whalecurve.domain.variances.ProfitBridge.Step;

/** Harbour Supplies plans a month, and looks later at what became of it. */
class PlanTest {

    private static final String MARCH = SampleWorld.period().id();
    private static final String MODEL = SampleWorld.costModel().id();
    private static final Book BUDGET = SamplePlan.BOOK;

    private final HarbourOffice office = HarbourOffice.withMarchPublished();

    @Test
    void aPlanOfAClosedMonthIsTakenAndItsRunIsBesideThatOfRecord() {
        Run before = office.runs.find(office.publishedRun()).orElseThrow();

        Import plan = office.deliverPlan(BUDGET, SampleFile.NAME, SampleFile.TEXT);
        Run planned = office.runMarch(BUDGET);

        assertThat(plan.state()).isEqualTo(ImportState.COMMITTED);
        assertThat(plan.book()).isEqualTo(BUDGET);
        assertThat(planned.state()).isEqualTo(RunState.CERTIFIED);
        assertThat(planned.inputs().book()).isEqualTo(BUDGET);
        assertThat(planned.inputs().importIds()).containsExactly(plan.id());
        assertThat(planned.id()).isNotEqualTo(before.id());
        assertThat(office.runMarch()).isEqualTo(before);
        assertThat(office.periods.find(MARCH).orElseThrow().isClosed()).isTrue();
    }

    @Test
    void theSameFileAsAPlanIsAnotherImportAndOnceMoreTheSame() {
        Import first = office.deliverPlan(BUDGET, SampleFile.NAME, SampleFile.TEXT);

        assertThat(office.deliverPlan(BUDGET, "again.csv", SampleFile.TEXT).id())
                .isEqualTo(first.id());
        assertThat(office.deliverPlan(new Book("forecast"), "f.csv", SampleFile.TEXT).id())
                .isNotEqualTo(first.id());
    }

    @Test
    void aPlanMayLookTenYearsAhead() {
        String ahead = SampleFile.TEXT.replace("/2011 ", "/2021 ");
        assertThat(office.deliverPlan(BUDGET, "2021.csv", ahead).rowsAccepted()).isEqualTo(23);

        String slip = SampleFile.TEXT.replace("/2011 ", "/2112 ");
        assertThat(office.deliverPlan(BUDGET, "2112.csv", slip).rowsAccepted()).isZero();
        assertThat(office.deliver("2012.csv", SampleFile.TEXT.replace("/2011 ", "/2012 ")))
                .extracting(Import::rowsAccepted)
                .isEqualTo(0L);
    }

    @Test
    void aFactIsBookedOnceInEachBook() {
        HarbourOffice fed = HarbourOffice.open();
        Import actual = fed.deliverLedger(SampleLedger.NAME, SampleLedger.TEXT);
        assertThat(actual.rowsAccepted()).isPositive();

        Import planned = fed.deliverLedger(BUDGET, SampleLedger.NAME, SampleLedger.TEXT);
        assertThat(planned.rowsAccepted()).isEqualTo(actual.rowsAccepted());

        Import again = fed.deliverLedger(BUDGET, "again.csv", SampleLedger.TEXT + "\n");
        assertThat(again.rowsAccepted()).isZero();
    }

    @Test
    void aPublishedPlanClosesNothingAndALaterOneTakesItsPlace() {
        office.deliverPlan(BUDGET, SampleFile.NAME, SampleFile.TEXT);
        office.periodKeeping.reopenPeriod(CONTROLLER, MARCH, "to see whether a plan closes it");
        Run first = office.publication.publishRun(CONTROLLER, office.runMarch(BUDGET).id());

        assertThat(office.periods.find(MARCH).orElseThrow().isClosed()).isFalse();
        assertThat(office.periodKeeping.listPeriods(CONTROLLER).getFirst())
                .satisfies(view -> {
                    assertThat(view.publishedRun()).isEqualTo(office.publishedRun());
                    assertThat(view.plans()).containsExactly(new PublishedPlan(BUDGET, first.id()));
                });

        office.deliverPlan(BUDGET, "more.csv", SamplePlan.PLANNED.replace("/02/", "/03/"));
        Run second = office.publication.publishRun(CONTROLLER, office.runMarch(BUDGET).id());
        assertThat(office.runs.find(first.id()).orElseThrow().state())
                .isEqualTo(RunState.SUPERSEDED);
        assertThat(office.runs.published(MARCH, BUDGET)).contains(second);
        assertThat(office.runs.find(office.publishedRun()).orElseThrow().state())
                .isEqualTo(RunState.PUBLISHED);
    }

    @Test
    void aPlanThatNobodyDeliveredIsNotThere() {
        assertRefused(
                () -> office.ordering.orderRun(CONTROLLER, MARCH, BUDGET, MODEL, 1, null),
                "not-found");
        assertRefused(
                () -> office.reviewing.reviewRun(CONTROLLER, MARCH, BUDGET, MODEL, 1), "not-found");
    }

    @Test
    void aReviewIsOfOneBook() {
        Import plan = office.deliverPlan(BUDGET, SampleFile.NAME, SampleFile.TEXT);

        assertThat(office.reviewing.reviewRun(CONTROLLER, MARCH, BUDGET, MODEL, 1).findings())
                .filteredOn(finding -> finding.code().equals("rows-in-quarantine"))
                .extracting(Finding::of)
                .containsExactly(plan.id());
        assertThat(office.reviewing.reviewRun(CONTROLLER, MARCH, Book.ACTUAL, MODEL, 1).findings())
                .extracting(Finding::of)
                .doesNotContain(plan.id());
    }

    @Test
    void rulesAndRestatementsDoNotLeadFromAPlanToWhatHappened() {
        office.deliverPlan(BUDGET, SampleFile.NAME, SampleFile.TEXT);
        String planned = office.runMarch(BUDGET).id();

        assertRefused(
                () ->
                        office.comparing.compareRuns(
                                CONTROLLER, planned, office.publishedRun(), null, 10),
                "books-differ");
        assertRefused(
                () -> office.restating.restateRun(CONTROLLER, planned, office.publishedRun()),
                "books-differ");
    }

    @Test
    void theStepsFromPlanToActualAreThoseWorkedOutByHand() {
        RunBridge bridge = bridgeFromPlan(new MarketSize(1_000, 1_170));

        assertThat(bridge.from().book()).isEqualTo(BUDGET);
        assertThat(bridge.to().book()).isEqualTo(Book.ACTUAL);
        assertThat(bridge.from().period()).isEqualTo(bridge.to().period());
        assertThat(bridge.bridge().from()).isEqualTo(290_00);
        assertThat(bridge.bridge().steps())
                .containsExactly(
                        new Step(Cause.PRICE, null, 50_00),
                        new Step(Cause.UNIT_COST, null, -25_00),
                        new Step(Cause.VOLUME, null, 96_00),
                        new Step(Cause.MIX, null, -56_00),
                        new Step(Cause.ACTIVITY_TIME, "Take orders", -16_00),
                        new Step(Cause.ACTIVITY_RATE, "Take orders", -7_20),
                        new Step(Cause.UNUSED_CAPACITY, null, -80));
        assertThat(bridge.bridge().to()).isEqualTo(331_00);
        assertThat(bridge.market())
                .isEqualTo(
                        new MarketVariance(new MarketSize(1_000, 1_170), 100, 130, 54_40, 41_60));
    }

    @Test
    void theSameByCustomersTellsWhoWasPlannedAndDidNotCome() {
        assertThat(bridgeFromPlan(null).customers().steps())
                .containsExactlyInAnyOrder(
                        new CustomerBridge.Step(CustomerBridge.Cause.NEW_CUSTOMERS, 1, 125_60),
                        new CustomerBridge.Step(CustomerBridge.Cause.LOST_CUSTOMERS, 1, -70_00),
                        new CustomerBridge.Step(
                                CustomerBridge.Cause.STAYED_AND_EARN_LESS, 1, -13_80),
                        new CustomerBridge.Step(CustomerBridge.Cause.UNUSED_CAPACITY, 0, -80));
    }

    private RunBridge bridgeFromPlan(@Nullable MarketSize market) {
        List<String> runs = office.runPlanAndActual();
        return office.bridging.bridgeRuns(
                CONTROLLER,
                runs.getFirst(),
                runs.getLast(),
                Convention.PRICE_VOLUME_MIX,
                market,
                null,
                10);
    }

    private static void assertRefused(ThrowingCallable work, String code) {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(work)
                .extracting(Refusal::code)
                .isEqualTo(code);
    }
}
