package org.whalecurve.application.lifetime.port;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.whalecurve.application.lifetime.port.SampleLifetimeRuns.MONDAY_NOON;
import static org.whalecurve.application.lifetime.port.SampleLifetimeRuns.ordered;
import static org.whalecurve.application.lifetime.port.SampleLifetimeRuns.result;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.whalecurve.application.PagingRules;
import org.whalecurve.application.UnitOfWork;
import org.whalecurve.application.lifetime.ValueOrder;
import org.whalecurve.domain.lifetime.runs.LifetimeRun;
import org.whalecurve.domain.lifetime.runs.LifetimeRunState;
import org.whalecurve.domain.lifetime.value.CustomerEquity;
import org.whalecurve.domain.lifetime.value.ValuedCustomer;
import org.whalecurve.domain.statistics.Estimate;

/** What every record of lifetime runs, and of the values that they give, keeps to. */
public abstract class LifetimeRunsContract {

    protected abstract LifetimeRuns runs();

    protected abstract CustomerValues values();

    protected abstract UnitOfWork unitOfWork();

    @Test
    void aRunIsFoundAsItWasAddedAndAddedOnce() {
        LifetimeRun run = ordered(12, MONDAY_NOON);

        assertThat(runs().add(run)).isTrue();
        assertThat(runs().add(ordered(12, MONDAY_NOON.plusSeconds(5)))).isFalse();
        assertThat(runs().find(run.id())).contains(run);
        assertThat(runs().find("another")).isEmpty();
    }

    @Test
    void progressProblemAndResultAreKeptExactly() {
        LifetimeRun run = ordered(12, MONDAY_NOON);
        runs().add(run);
        LifetimeRun running = run.begun().read(17);
        assertThat(runs().update(running, LifetimeRunState.ORDERED)).isTrue();
        LifetimeRun failed = running.stopped(LifetimeRunState.FAILED, "The disk is full.");
        assertThat(runs().update(failed, LifetimeRunState.RUNNING)).isTrue();
        assertThat(runs().find(run.id())).contains(failed);

        assertThat(runs().update(run, LifetimeRunState.FAILED)).isTrue();
        LifetimeRun computed = computed(run);

        assertThat(runs().find(run.id()).orElseThrow())
                .usingRecursiveComparison()
                .isEqualTo(computed);
    }

    @Test
    void nothingIsWrittenWhenTheStateIsNoLongerTheExpectedOne() {
        LifetimeRun run = ordered(12, MONDAY_NOON);
        runs().add(run);

        assertThat(runs().update(run.begun(), LifetimeRunState.RUNNING)).isFalse();
        assertThat(runs().update(ordered(24, MONDAY_NOON), LifetimeRunState.ORDERED)).isFalse();
        assertThat(runs().find(run.id())).contains(run);
    }

    @Test
    void runsAreFoundByStateAndTheLatestFirst() {
        LifetimeRun early = ordered(12, MONDAY_NOON);
        LifetimeRun late = ordered(24, MONDAY_NOON.plusSeconds(60));
        LifetimeRun latest = ordered(36, MONDAY_NOON.plusSeconds(120));
        runs().add(late);
        runs().add(early);
        runs().add(latest);

        assertThat(runs().inState(LifetimeRunState.ORDERED))
                .extracting(LifetimeRun::id)
                .containsExactly(early.id(), late.id(), latest.id());
        assertThat(PagingRules.readThrough((after, limit) -> runs().latest(after, limit)))
                .extracting(LifetimeRun::id)
                .containsExactly(latest.id(), late.id(), early.id());
        assertThat(runs().latestComputed()).isEmpty();
        computed(early);
        computed(late);
        assertThat(runs().latestComputed()).map(LifetimeRun::id).contains(late.id());
        PagingRules.refuseCursorsNobodyHandedOut((after, limit) -> runs().latest(after, limit));
    }

    @Test
    void theValueOfACustomerIsFoundAsItWasWritten() {
        String run = written();

        ValuedCustomer five = values().find(run, 5).orElseThrow();
        assertThat(five).isEqualTo(SampleLifetimeRuns.customers().row(1));
        assertThat(values().find(run, 2)).contains(SampleLifetimeRuns.customers().row(0));
        assertThat(values().find(run, 3)).isEmpty();
        assertThat(values().find("another", 5)).isEmpty();
    }

    @Test
    void customersAreListedByEachFigureTheLargestFirst() {
        String run = written();

        assertThat(listed(run, null, ValueOrder.AT_RISK)).containsExactly(7, 5, 2);
        assertThat(listed(run, null, ValueOrder.FUTURE)).containsExactly(7, 5, 2);
        assertThat(listed(run, null, ValueOrder.PAST)).containsExactly(2, 7, 5);
        assertThat(listed(run, new int[] {2, 5}, ValueOrder.AT_RISK)).containsExactly(5, 2);
        assertThat(listed(run, new int[] {}, ValueOrder.AT_RISK)).isEmpty();
        assertThat(values().list(run, null, ValueOrder.PAST, 1, 1))
                .extracting(ValuedCustomer::customer)
                .containsExactly(7);
    }

    @Test
    void everyCustomerIsHandedOverInOrder() {
        String run = written();

        List<ValuedCustomer> all = new ArrayList<>();
        values().read(run, null, all::add);
        assertThat(all)
                .containsExactly(
                        SampleLifetimeRuns.customers().row(0),
                        SampleLifetimeRuns.customers().row(1),
                        SampleLifetimeRuns.customers().row(2));
        List<ValuedCustomer> some = new ArrayList<>();
        values().read(run, new int[] {2, 7}, some::add);
        assertThat(some).extracting(ValuedCustomer::customer).containsExactly(2, 7);
    }

    @Test
    void equityAddsUpThoseWhoAreSelected() {
        String run = written();

        CustomerEquity all = values().equity(run, null);
        assertThat(all.customers()).isEqualTo(3);
        assertThat(all.past()).isEqualTo(9_007_199_254_740_993L + 500);
        assertThat(values().equity(run, new int[] {2, 5}))
                .isEqualTo(
                        new CustomerEquity(
                                2, 9_007_199_254_740_693L, new Estimate(350.25, 50), 42.875));
        assertThat(values().equity(run, new int[] {4})).isEqualTo(CustomerEquity.NOBODY);
    }

    @Test
    void valuesAreWrittenWithTheirUnitOfWorkOrNotAtAll() {
        LifetimeRun run = ordered(12, MONDAY_NOON);
        runs().add(run);
        assertThatThrownBy(() ->
                        unitOfWork()
                                .perform(() -> {
                                    values().write(run.id(), SampleLifetimeRuns.customers());
                                    throw new IllegalStateException("the end fails");
                                }))
                .hasMessage("the end fails");
        assertThat(values().equity(run.id(), null)).isEqualTo(CustomerEquity.NOBODY);
    }

    private String written() {
        LifetimeRun run = ordered(12, MONDAY_NOON);
        runs().add(run);
        unitOfWork().perform(() -> values().write(run.id(), SampleLifetimeRuns.customers()));
        return run.id();
    }

    private Iterable<Integer> listed(String run, int @Nullable [] selection, ValueOrder order) {
        return values().list(run, selection, order, 0, 10).stream()
                .map(ValuedCustomer::customer)
                .toList();
    }

    private LifetimeRun computed(LifetimeRun run) {
        runs().update(run.begun(), LifetimeRunState.ORDERED);
        LifetimeRun computed = run.begun().computed(result());
        runs().update(computed, LifetimeRunState.RUNNING);
        return computed;
    }
}
