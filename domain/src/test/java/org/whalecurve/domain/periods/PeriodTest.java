package org.whalecurve.domain.periods;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.YearMonth;
import org.junit.jupiter.api.Test;

class PeriodTest {

    private static final YearMonth NOVEMBER = YearMonth.of(2011, 11);
    private static final YearMonth FEBRUARY = YearMonth.of(2012, 2);

    private final Period winter = new Period("winter", NOVEMBER, FEBRUARY, PeriodState.OPEN);

    @Test
    void aPeriodIsARunOfWholeMonths() {
        assertThat(winter.firstDay()).isEqualTo(LocalDate.of(2011, 11, 1));
        assertThat(winter.lastDay()).isEqualTo(LocalDate.of(2012, 2, 29));
        assertThat(winter.months())
                .containsExactly(NOVEMBER, YearMonth.of(2011, 12), YearMonth.of(2012, 1), FEBRUARY);
    }

    @Test
    void itContainsItsFirstAndLastMonthAndNoOther() {
        assertThat(winter.contains(NOVEMBER)).isTrue();
        assertThat(winter.contains(FEBRUARY)).isTrue();
        assertThat(winter.contains(NOVEMBER.minusMonths(1))).isFalse();
        assertThat(winter.contains(FEBRUARY.plusMonths(1))).isFalse();
    }

    @Test
    void aPeriodOfOneMonthIsAPeriod() {
        assertThat(new Period("2012-02", FEBRUARY, FEBRUARY, PeriodState.OPEN).months())
                .containsExactly(FEBRUARY);
    }

    @Test
    void noPeriodEndsBeforeItBegins() {
        assertThatThrownBy(() -> new Period("x", FEBRUARY, NOVEMBER, PeriodState.OPEN))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("period x ends in 2011-11 before it begins in 2012-02");
    }

    @Test
    void closingAndOpeningChangeNothingElse() {
        assertThat(winter.isClosed()).isFalse();
        assertThat(winter.closed().isClosed()).isTrue();
        assertThat(winter.closed().opened()).isEqualTo(winter);
    }
}
