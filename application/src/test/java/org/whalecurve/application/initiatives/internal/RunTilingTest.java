package org.whalecurve.application.initiatives.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.whalecurve.domain.scorecards.Months;

class RunTilingTest {

    private static final Map<Months, String> RUNS =
            Map.of(
                    months(1, 1), "january",
                    months(2, 2), "february",
                    months(3, 3), "march",
                    months(1, 3), "first quarter",
                    months(2, 4), "february to april",
                    months(5, 5), "may");

    @Test
    void theFewestRunsThatCoverTheMonthsAreTaken() {
        assertThat(RunTiling.of(RUNS, months(1, 3)).orElseThrow()).containsExactly("first quarter");
        assertThat(RunTiling.of(RUNS, months(1, 2)).orElseThrow())
                .containsExactly("january", "february");
    }

    @Test
    void aLongRunThatLeadsNowhereIsPassedBy() {
        assertThat(RunTiling.of(RUNS, months(1, 5)).orElseThrow())
                .containsExactly("january", "february to april", "may");
    }

    @Test
    void monthsWithoutARunAreNotCovered() {
        assertThat(RunTiling.of(RUNS, months(4, 4))).isEmpty();
        assertThat(RunTiling.of(RUNS, months(3, 4))).isEmpty();
        assertThat(RunTiling.of(RUNS, months(5, 6))).isEmpty();
    }

    private static Months months(int from, int to) {
        return new Months(YearMonth.of(2011, from), YearMonth.of(2011, to));
    }
}
