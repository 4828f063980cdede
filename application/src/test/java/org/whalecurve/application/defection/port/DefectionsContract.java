package org.whalecurve.application.defection.port;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.whalecurve.application.UnitOfWork;
import org.whalecurve.application.defection.LeavingOrder;
import org.whalecurve.application.lifetime.port.LifetimeRuns;
import org.whalecurve.application.lifetime.port.SampleLifetimeRuns;
import org.whalecurve.domain.defection.LeavingCustomer;
import org.whalecurve.domain.defection.LeavingTotals;
import org.whalecurve.domain.lifetime.runs.LifetimeRun;
import org.whalecurve.domain.statistics.Estimate;

/** What every record of who may be leaving keeps to. */
public abstract class DefectionsContract {

    protected abstract LifetimeRuns runs();

    protected abstract Defections defections();

    protected abstract UnitOfWork unitOfWork();

    @Test
    void whoMayBeLeavingIsFoundAsItWasWritten() {
        for (boolean stopping : new boolean[] {true, false}) {
            String run = written(stopping);

            assertThat(defections().knows(run)).isTrue();
            List<LeavingCustomer> leaving = SampleDefection.found(stopping).leaving();
            assertThat(defections().find(run, 2)).contains(leaving.get(0));
            assertThat(defections().find(run, 5)).contains(leaving.get(1));
            assertThat(defections().find(run, 3)).isEmpty();
        }
        assertThat(defections().knows("another")).isFalse();
        assertThat(defections().find("another", 2)).isEmpty();
    }

    /** At risk are 20,000, 24,000 and −7,000 of profit; 50,000, 30,000 and 7,000 of revenue. */
    @Test
    void thoseComeFirstWithWhomMostGoes() {
        String run = written(true);

        assertThat(listed(run, null, LeavingOrder.PROFIT)).containsExactly(5, 2, 7);
        assertThat(listed(run, null, LeavingOrder.REVENUE)).containsExactly(2, 5, 7);
        assertThat(listed(run, new int[] {2, 7}, LeavingOrder.PROFIT)).containsExactly(2, 7);
        assertThat(listed(run, new int[] {}, LeavingOrder.PROFIT)).isEmpty();
        assertThat(defections().list(run, null, LeavingOrder.PROFIT, 1, 1))
                .containsExactly(SampleDefection.found(true).leaving().getFirst());
    }

    @Test
    void whereItIsNotToldWhetherCustomersStopAllOfItCounts() {
        String run = written(false);

        assertThat(listed(run, null, LeavingOrder.PROFIT)).containsExactly(2, 5, 7);
        assertThat(defections().totals(run, null).profitAtRisk())
                .isEqualTo(defections().totals(run, null).profit());
    }

    @Test
    void totalsAddUpThoseWhoAreSelected() {
        String run = written(true);

        assertThat(defections().totals(run, new int[] {2, 5}))
                .isEqualTo(
                        new LeavingTotals(
                                2,
                                new Estimate(72_000, 5_000),
                                new Estimate(140_000, 5_000),
                                new Estimate(44_000, Math.hypot(1_500, 3_000)),
                                new Estimate(80_000, Math.hypot(2_000, 2_250))));
        assertThat(defections().totals(run, null).customers()).isEqualTo(3);
        assertThat(defections().totals(run, new int[] {4})).isEqualTo(LeavingTotals.NOBODY);
    }

    @Test
    void itIsWrittenWithItsUnitOfWorkOrNotAtAll() {
        LifetimeRun run = SampleLifetimeRuns.ordered(12, SampleLifetimeRuns.MONDAY_NOON);
        runs().add(run);
        assertThatThrownBy(() ->
                        unitOfWork()
                                .perform(() -> {
                                    defections().write(run.id(), SampleDefection.found(true));
                                    throw new IllegalStateException("the end fails");
                                }))
                .hasMessage("the end fails");
        assertThat(defections().knows(run.id())).isFalse();
        assertThat(defections().totals(run.id(), null)).isEqualTo(LeavingTotals.NOBODY);
    }

    private String written(boolean stopping) {
        LifetimeRun run =
                SampleLifetimeRuns.ordered(stopping ? 12 : 24, SampleLifetimeRuns.MONDAY_NOON);
        runs().add(run);
        unitOfWork().perform(() -> defections().write(run.id(), SampleDefection.found(stopping)));
        return run.id();
    }

    private List<Integer> listed(String run, int @Nullable [] selection, LeavingOrder order) {
        return defections().list(run, selection, order, 0, 10).stream()
                .map(LeavingCustomer::customer)
                .toList();
    }
}
