package org.whalecurve.application.periods.port;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Month;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.whalecurve.application.AtOnce;
import org.whalecurve.application.AtOnce.Second;
import org.whalecurve.application.UnitOfWork;
import org.whalecurve.domain.periods.Period;
import org.whalecurve.domain.periods.PeriodState;

/** What every store of periods keeps to. */
public abstract class PeriodsContract {

    private static final YearMonth MARCH = YearMonth.of(2011, Month.MARCH);
    private static final YearMonth APRIL = YearMonth.of(2011, Month.APRIL);
    private static final YearMonth DECEMBER = YearMonth.of(2011, Month.DECEMBER);

    private static final Period IN_MARCH = new Period("2011-03", MARCH, MARCH, PeriodState.OPEN);
    private static final Period SPRING = new Period("spring", MARCH, APRIL, PeriodState.OPEN);
    private static final Period IN_DECEMBER =
            new Period("2011-12", DECEMBER, DECEMBER, PeriodState.OPEN);

    protected abstract Periods periods();

    protected abstract UnitOfWork unitOfWork();

    @Test
    void aPeriodIsFoundAsItWasAdded() {
        assertThat(periods().add(SPRING)).isTrue();

        assertThat(periods().find("spring")).contains(SPRING);
        assertThat(periods().find("Spring")).isEmpty();
    }

    @Test
    void anIdIsTakenOnce() {
        periods().add(SPRING);

        assertThat(periods().add(new Period("spring", APRIL, APRIL, PeriodState.OPEN))).isFalse();
        assertThat(periods().find("spring")).contains(SPRING);
    }

    @Test
    void ofTwoWhoTakeAnIdAtOnceOneGetsIt() {
        Second<Boolean> second =
                AtOnce.perform(
                        unitOfWork(),
                        () -> periods().add(SPRING),
                        () -> {},
                        () -> periods().add(new Period("spring", APRIL, APRIL, PeriodState.OPEN)));

        assertThat(second.outcome()).isFalse();
        assertThat(periods().find("spring")).contains(SPRING);
    }

    @Test
    void allPeriodsAreSortedByFirstThenLastMonth() {
        periods().add(IN_DECEMBER);
        periods().add(SPRING);
        periods().add(IN_MARCH);

        assertThat(periods().all()).containsExactly(IN_MARCH, SPRING, IN_DECEMBER);
    }

    @Test
    void aPeriodIsClosedAndOpenedAgain() {
        periods().add(SPRING);

        update(SPRING.closed());
        assertThat(periods().find("spring")).contains(SPRING.closed());
        update(SPRING);
        assertThat(periods().find("spring")).contains(SPRING);
    }

    @Test
    void closingFailsWithItsUnitOfWork() {
        periods().add(SPRING);

        assertThatThrownBy(() ->
                        unitOfWork()
                                .perform(() -> {
                                    periods().update(SPRING.closed());
                                    assertThat(periods().closedAmong(List.of(MARCH)))
                                            .containsExactly(MARCH);
                                    throw new IllegalStateException("the publishing fails");
                                }))
                .hasMessage("the publishing fails");
        assertThat(periods().find("spring")).contains(SPRING);
    }

    @Test
    void aMonthIsClosedIfOneOfItsPeriodsIs() {
        periods().add(IN_MARCH.closed());
        periods().add(SPRING);
        periods().add(IN_DECEMBER.closed());

        assertThat(closedAmong(APRIL, MARCH, DECEMBER.plusYears(1))).containsExactly(MARCH);
        assertThat(closedAmong(APRIL)).isEmpty();
        assertThat(closedAmong()).isEmpty();
        assertThat(closedAmong(DECEMBER, MARCH)).containsExactlyInAnyOrder(MARCH, DECEMBER);
    }

    @Test
    void nobodyClosesAPeriodWhileABookingThatFoundItOpenIsUnderWay() {
        periods().add(SPRING);

        Second<Boolean> publisher =
                AtOnce.perform(
                        unitOfWork(),
                        () -> assertThat(periods().closedAmong(List.of(MARCH))).isEmpty(),
                        () -> {},
                        () -> {
                            periods().update(SPRING.closed());
                            return true;
                        });

        assertThat(publisher.waited()).isTrue();
        assertThat(periods().find("spring")).contains(SPRING.closed());
    }

    @Test
    void aBookingWaitsForThePublisherAndFindsThePeriodClosed() {
        periods().add(SPRING);

        Second<List<YearMonth>> booking =
                AtOnce.perform(
                        unitOfWork(),
                        () -> periods().update(SPRING.closed()),
                        () -> {},
                        () -> periods().closedAmong(List.of(MARCH)));

        assertThat(booking.waited()).isTrue();
        assertThat(booking.outcome()).containsExactly(MARCH);
    }

    @Test
    void twoPublishersWhoBothLockDoSoOneAfterTheOther() {
        periods().add(SPRING);
        periods().add(IN_DECEMBER);

        Second<List<YearMonth>> second =
                AtOnce.perform(
                        unitOfWork(),
                        () -> periods().closedAmong(SPRING.months()),
                        () -> periods().update(SPRING.closed()),
                        () -> {
                            List<YearMonth> closed = periods().closedAmong(SPRING.months());
                            periods().update(IN_DECEMBER.closed());
                            return closed;
                        });

        assertThat(second.waited()).isTrue();
        assertThat(second.outcome()).isEqualTo(SPRING.months());
        assertThat(periods().all()).allMatch(Period::isClosed);
    }

    private List<YearMonth> closedAmong(YearMonth... months) {
        return unitOfWork().perform(() -> periods().closedAmong(List.of(months)));
    }

    private void update(Period period) {
        unitOfWork().perform(() -> periods().update(period));
    }
}
