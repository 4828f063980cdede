package org.whalecurve.application.scorecards.port;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.whalecurve.application.lifetime.port.SampleLifetimeRuns.MONDAY_NOON;
import static org.whalecurve.domain.scorecards.Scorecard.WHOLE_COMPANY;

import java.time.Instant;
import java.time.Month;
import java.time.YearMonth;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.whalecurve.application.UnitOfWork;
import org.whalecurve.application.lifetime.port.LifetimeRuns;
import org.whalecurve.application.lifetime.port.SampleLifetimeRuns;
import org.whalecurve.domain.lifetime.runs.LifetimeRun;
import org.whalecurve.domain.money.Fraction;
import org.whalecurve.domain.scorecards.Months;
import org.whalecurve.domain.scorecards.Observation;
import org.whalecurve.domain.scorecards.figures.Figure;
import org.whalecurve.domain.scorecards.figures.LifetimeFigure;

/** What every keeper of figures of lifetime runs keeps to. */
public abstract class LifetimeFiguresContract {

    private static final YearMonth MARCH = YearMonth.of(2011, Month.MARCH);
    private static final Months FIRST_QUARTER =
            new Months(YearMonth.of(2011, Month.JANUARY), MARCH);

    protected abstract LifetimeFigures figures();

    protected abstract LifetimeRuns runs();

    protected abstract UnitOfWork unitOfWork();

    @Test
    void figuresOfTheCompanyAndItsUnitsAreFoundByTheMonthAtWhoseEndTheyWereLookedAt() {
        keep(12, MONDAY_NOON, 500);

        assertThat(find(FIRST_QUARTER, WHOLE_COMPANY)).isEqualTo(Map.of(MARCH, figuresOf(500)));
        assertThat(find(FIRST_QUARTER, "harbour"))
                .isEqualTo(
                        Map.of(
                                MARCH,
                                Map.of(
                                        LifetimeFigure.CUSTOMERS_KEPT,
                                        new Observation(
                                                Fraction.of(2_375_000), Fraction.of(4_000_000)))));
        assertThat(find(FIRST_QUARTER, "nobody")).isEqualTo(Map.of(MARCH, Map.of()));
        assertThat(find(Months.of(MARCH.plusMonths(1)), WHOLE_COMPANY)).isEmpty();
    }

    @Test
    void theRunThatWasOrderedLastTellsAsFarAsThatIsKnown() {
        keep(24, MONDAY_NOON.plusSeconds(60), 700);
        keep(12, MONDAY_NOON, 500);

        assertThat(find(FIRST_QUARTER, WHOLE_COMPANY)).isEqualTo(Map.of(MARCH, figuresOf(700)));
        assertThat(figures().find(FIRST_QUARTER, WHOLE_COMPANY, "GBP", MONDAY_NOON))
                .isEqualTo(Map.of(MARCH, figuresOf(500)));
        assertThat(figures().find(FIRST_QUARTER, WHOLE_COMPANY, "GBP", MONDAY_NOON.minusSeconds(1)))
                .isEmpty();
    }

    @Test
    void runsOfAnotherCurrencyTellNothing() {
        keep(12, MONDAY_NOON, 500);

        assertThat(figures().find(FIRST_QUARTER, WHOLE_COMPANY, "EUR", MONDAY_NOON)).isEmpty();
    }

    @Test
    void withoutTheCompanyNothingIsKept() {
        LifetimeRun run = added(12, MONDAY_NOON);

        assertThatThrownBy(() -> figures().keep(run, "GBP", Map.of("harbour", Map.of())))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private Map<YearMonth, Map<Figure, Observation>> find(Months window, String unit) {
        return figures().find(window, unit, "GBP", MONDAY_NOON.plusSeconds(3600));
    }

    private void keep(int horizon, Instant at, long equity) {
        LifetimeRun run = added(horizon, at);
        unitOfWork()
                .perform(() -> {
                    figures()
                            .keep(
                                    run,
                                    "GBP",
                                    Map.of(
                                            WHOLE_COMPANY,
                                            figuresOf(equity),
                                            "harbour",
                                            Map.of(
                                                    LifetimeFigure.CUSTOMERS_KEPT,
                                                    new Observation(
                                                            Fraction.of(2_375_000),
                                                            Fraction.of(4_000_000)))));
                    return true;
                });
    }

    private LifetimeRun added(int horizon, Instant at) {
        LifetimeRun run = SampleLifetimeRuns.ordered(horizon, at);
        runs().add(run);
        return run;
    }

    private static Map<Figure, Observation> figuresOf(long equity) {
        return Map.of(LifetimeFigure.CUSTOMER_EQUITY, Observation.of(equity));
    }
}
