package org.whalecurve.application.runs.port;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.whalecurve.application.runs.port.SampleRuns.MONDAY_NOON;
import static org.whalecurve.application.runs.port.SampleRuns.ordered;
import static org.whalecurve.application.runs.port.SampleRuns.result;

import java.time.Duration;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.whalecurve.application.AtOnce;
import org.whalecurve.application.AtOnce.Second;
import org.whalecurve.application.PagingRules;
import org.whalecurve.application.Refusal;
import org.whalecurve.application.UnitOfWork;
import org.whalecurve.application.periods.port.Periods;
import org.whalecurve.domain.periods.Book;
import org.whalecurve.domain.periods.Period;
import org.whalecurve.domain.periods.PeriodState;
import org.whalecurve.domain.profitability.Run;
import org.whalecurve.domain.profitability.RunState;

/** What every record of runs keeps to. */
public abstract class ProfitabilityRunsContract {

    private static final String MARCH = "2011-03";
    private static final String APRIL = "2011-04";
    private static final Instant TUESDAY = MONDAY_NOON.plus(Duration.ofDays(1));

    protected abstract ProfitabilityRuns runs();

    protected abstract Periods periods();

    protected abstract UnitOfWork unitOfWork();

    @BeforeEach
    void twoPeriods() {
        for (String id : List.of(MARCH, APRIL)) {
            YearMonth month = YearMonth.parse(id);
            periods().add(new Period(id, month, month, PeriodState.OPEN));
        }
    }

    @Test
    void aRunIsFoundAsItWasAdded() {
        Run run = ordered("r1", MARCH, MONDAY_NOON);

        assertThat(runs().add(run)).isTrue();
        assertThat(runs().find("r1")).contains(run);
        assertThat(runs().find("r2")).isEmpty();
    }

    @Test
    void theSameIdIsAddedOnce() {
        Run run = ordered("r1", MARCH, MONDAY_NOON);
        runs().add(run);

        assertThat(runs().add(ordered("r1", MARCH, MONDAY_NOON.plusSeconds(1)))).isFalse();
        assertThat(runs().find("r1")).contains(run);
    }

    @Test
    void ofTwoWhoOrderTheSameInputsAtOnceOneAddsTheRun() {
        Second<Boolean> second =
                AtOnce.perform(
                        unitOfWork(),
                        () -> runs().add(ordered("r1", MARCH, MONDAY_NOON)),
                        () -> {},
                        () -> runs().add(ordered("r1", MARCH, MONDAY_NOON.plusSeconds(1))));

        assertThat(second.outcome()).isFalse();
    }

    @Test
    void progressProblemAndResultAreKeptExactly() {
        Run run = ordered("r1", MARCH, MONDAY_NOON);
        runs().add(run);
        Run failed = run.in(RunState.RUNNING).stopped(RunState.FAILED, "The disk is full.");
        move(run.in(RunState.RUNNING), RunState.ORDERED);
        move(failed, RunState.RUNNING);
        assertThat(runs().find("r1")).contains(failed);

        move(failed.in(RunState.ORDERED), RunState.FAILED);
        move(failed.in(RunState.RUNNING), RunState.ORDERED);
        Run computed = failed.in(RunState.RUNNING).computed(result("r1.parquet"));
        move(computed, RunState.RUNNING);

        assertThat(runs().find("r1")).contains(computed);
        assertThat(computed.state()).isEqualTo(RunState.CERTIFIED);
    }

    @Test
    void nothingIsWrittenWhenTheStateIsNoLongerTheExpectedOne() {
        Run run = ordered("r1", MARCH, MONDAY_NOON);
        runs().add(run);

        assertThat(runs().update(run.in(RunState.CERTIFIED), RunState.RUNNING)).isFalse();
        assertThat(runs().find("r1")).contains(run);
        assertThat(runs().update(ordered("r9", MARCH, MONDAY_NOON), RunState.ORDERED)).isFalse();
    }

    @Test
    void aChangeFailsWithItsUnitOfWork() {
        Run run = ordered("r1", MARCH, MONDAY_NOON);
        runs().add(run);

        assertThatThrownBy(() ->
                        unitOfWork()
                                .perform(() -> {
                                    runs().update(run.in(RunState.RUNNING), RunState.ORDERED);
                                    throw new IllegalStateException("the start fails");
                                }))
                .hasMessage("the start fails");
        assertThat(runs().find("r1")).contains(run);
    }

    @Test
    void onePeriodIsComputedByOneRunAtATime() {
        start("r1", MARCH);
        Run other = ordered("r2", MARCH, MONDAY_NOON);
        runs().add(other);

        assertConflict(
                "another-run-is-computed",
                () ->
                        unitOfWork()
                                .perform(() ->
                                        runs().update(
                                                        other.in(RunState.RUNNING),
                                                        RunState.ORDERED)));
        assertThat(runs().find("r2")).contains(other);
        assertThat(start("r3", APRIL).state()).isEqualTo(RunState.RUNNING);
    }

    @Test
    void onePeriodHasOnePublishedRun() {
        Run first = publish("r1", MARCH);
        Run second = certify("r2", MARCH);

        assertConflict(
                "another-run-is-published",
                () ->
                        unitOfWork()
                                .perform(() ->
                                        runs().update(
                                                        second.published(TUESDAY),
                                                        RunState.CERTIFIED)));
        assertThat(runs().published(MARCH, Book.ACTUAL)).contains(first);
    }

    @Test
    void theRunOfRecordOfAMomentIsTheOnePublishedLastByThen() {
        Run first = publish("r1", MARCH);
        Run second = certify("r2", MARCH);
        Instant friday = TUESDAY.plus(Duration.ofDays(3));

        unitOfWork()
                .perform(() -> {
                    move(first.in(RunState.SUPERSEDED), RunState.PUBLISHED);
                    move(second.published(friday), RunState.CERTIFIED);
                });

        assertThat(ofRecord(TUESDAY.minusMillis(1))).isEmpty();
        assertThat(ofRecord(TUESDAY)).isEqualTo(Map.of(MARCH, "r1"));
        assertThat(ofRecord(friday)).isEqualTo(Map.of(MARCH, "r2"));
        assertThat(runs().ofRecord(new Book("budget"), friday)).isEmpty();
    }

    private Map<String, String> ofRecord(Instant by) {
        return runs().ofRecord(Book.ACTUAL, by);
    }

    @Test
    void aLaterRunTakesThePlaceOfThePublishedOne() {
        Run first = publish("r1", MARCH);
        Run second = certify("r2", MARCH);

        unitOfWork()
                .perform(() -> {
                    move(first.in(RunState.SUPERSEDED), RunState.PUBLISHED);
                    move(second.published(TUESDAY), RunState.CERTIFIED);
                });

        assertThat(runs().published(MARCH, Book.ACTUAL)).contains(second.published(TUESDAY));
        assertThat(runs().find("r1")).contains(first.in(RunState.SUPERSEDED));
    }

    @Test
    void ofTwoPublishersAtOnceOneSucceeds() {
        Run one = certify("r1", MARCH);
        Run other = certify("r2", MARCH);

        assertConflict(
                "another-run-is-published",
                () ->
                        AtOnce.perform(
                                unitOfWork(),
                                () -> move(one.published(TUESDAY), RunState.CERTIFIED),
                                () -> {},
                                () -> runs().update(other.published(TUESDAY), RunState.CERTIFIED)));
        assertThat(runs().published(MARCH, Book.ACTUAL)).map(Run::id).contains("r1");
        assertThat(runs().find("r2")).contains(other);
    }

    @Test
    void publishedRunsAreFoundByPeriod() {
        publish("r1", MARCH);
        publish("r2", APRIL);
        certify("r3", APRIL);

        assertThat(runs().published())
                .isEqualTo(Map.of(Book.ACTUAL, Map.of(MARCH, "r1", APRIL, "r2")));
        assertThat(runs().published("2011-05", Book.ACTUAL)).isEmpty();
    }

    @Test
    void eachBookHasAPublishedRunOfItsOwn() {
        Book budget = new Book("budget-2011");
        Run actual = publish("r1", MARCH);
        Run planned = publish(SampleRuns.ordered("r2", MARCH, budget, MONDAY_NOON));
        Run second = certify(SampleRuns.ordered("r3", MARCH, budget, MONDAY_NOON));

        assertThat(runs().find("r2")).contains(planned);
        assertThat(runs().published(MARCH, Book.ACTUAL)).contains(actual);
        assertThat(runs().published(MARCH, budget)).contains(planned);
        assertThat(runs().published(MARCH, new Book("other"))).isEmpty();
        assertThat(runs().published())
                .isEqualTo(Map.of(Book.ACTUAL, Map.of(MARCH, "r1"), budget, Map.of(MARCH, "r2")));
        assertConflict(
                "another-run-is-published",
                () ->
                        unitOfWork()
                                .perform(() ->
                                        runs().update(
                                                        second.published(TUESDAY),
                                                        RunState.CERTIFIED)));
    }

    @Test
    void runsAreFoundByStateInTheOrderOfOrdering() {
        runs().add(ordered("r3", MARCH, MONDAY_NOON));
        runs().add(ordered("r1", MARCH, MONDAY_NOON.plus(Duration.ofHours(2))));
        runs().add(ordered("r2", APRIL, MONDAY_NOON.plus(Duration.ofHours(1))));
        start("r4", MARCH);

        assertThat(runs().inState(RunState.ORDERED))
                .extracting(Run::id)
                .containsExactly("r3", "r2", "r1");
        assertThat(runs().inState(RunState.RUNNING, RunState.FAILED))
                .extracting(Run::id)
                .containsExactly("r4");
    }

    @Test
    void runsAreListedLatestFirstPageByPage() {
        runs().add(ordered("r1", MARCH, MONDAY_NOON));
        runs().add(ordered("r2", MARCH, MONDAY_NOON));
        runs().add(ordered("r3", MARCH, MONDAY_NOON.plus(Duration.ofHours(1))));
        runs().add(ordered("r0", APRIL, MONDAY_NOON.plus(Duration.ofHours(2))));

        assertThat(PagingRules.readThrough((after, limit) -> runs().latest(null, after, limit)))
                .extracting(Run::id)
                .containsExactly("r0", "r3", "r2", "r1");
        assertThat(PagingRules.readThrough((after, limit) -> runs().latest(MARCH, after, limit)))
                .extracting(Run::id)
                .containsExactly("r3", "r2", "r1");
    }

    @Test
    void aCursorNobodyHandedOutIsRefused() {
        PagingRules.refuseCursorsNobodyHandedOut(
                (after, limit) -> runs().latest(null, after, limit));
    }

    @Test
    void statementFilesOfAllResultsAreNamed() {
        publish("r1", MARCH);
        Run running = start("r2", APRIL);
        move(running.computed(SampleRuns.resultThatDoesNotTie("r2.parquet")), RunState.RUNNING);
        runs().add(ordered("r3", MARCH, MONDAY_NOON));

        assertThat(runs().statementFiles())
                .containsExactlyInAnyOrder(
                        "r1.parquet",
                        "products of r1.parquet",
                        "markets of r1.parquet",
                        "channels of r1.parquet",
                        "r2.parquet");
    }

    private Run start(String id, String period) {
        return start(ordered(id, period, MONDAY_NOON));
    }

    private Run start(Run ordered) {
        runs().add(ordered);
        return move(ordered.in(RunState.RUNNING), RunState.ORDERED);
    }

    private Run certify(String id, String period) {
        return certify(ordered(id, period, MONDAY_NOON));
    }

    private Run certify(Run ordered) {
        return move(start(ordered).computed(result(ordered.id() + ".parquet")), RunState.RUNNING);
    }

    /** A run that was published. */
    protected final Run publish(String id, String period) {
        return publish(ordered(id, period, MONDAY_NOON));
    }

    private Run publish(Run ordered) {
        return move(certify(ordered).published(TUESDAY), RunState.CERTIFIED);
    }

    private Run move(Run changed, RunState from) {
        assertThat(runs().update(changed, from)).isTrue();
        return changed;
    }

    private static void assertConflict(String code, ThrowingCallable work) {
        assertThatThrownBy(work)
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> {
                            assertThat(refusal.kind()).isEqualTo(Refusal.Kind.CONFLICT);
                            assertThat(refusal.code()).isEqualTo(code);
                        });
    }
}
