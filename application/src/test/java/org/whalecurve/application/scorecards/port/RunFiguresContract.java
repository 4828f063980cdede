package org.whalecurve.application.scorecards.port;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigInteger;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.whalecurve.application.AtOnce;
import org.whalecurve.application.UnitOfWork;
import org.whalecurve.domain.money.Fraction;
import org.whalecurve.domain.scorecards.Observation;
import org.whalecurve.domain.scorecards.Scorecard;
import org.whalecurve.domain.scorecards.figures.Figure;
import org.whalecurve.domain.scorecards.figures.Figures;
import org.whalecurve.domain.scorecards.figures.LedgerFigure;
import org.whalecurve.domain.scorecards.figures.OperationsFigure;

/** What every store of the figures of runs keeps to. */
public abstract class RunFiguresContract {

    private static final FollowingRun FIRST = new FollowingRun("february", null, "");
    private static final FollowingRun MARCH = new FollowingRun("march", "february", "");
    private static final FollowingRun MARCH_ALONE = new FollowingRun("march", null, "");
    private static final String ALL = Scorecard.WHOLE_COMPANY;

    protected abstract RunFigures figures();

    protected abstract UnitOfWork unitOfWork();

    /** Makes sure that a run of that id is there. */
    protected abstract void thereIsARun(String id);

    @BeforeEach
    void thereAreRuns() {
        thereIsARun("february");
        thereIsARun("march");
    }

    @Test
    void figuresAreFoundAsTheyWereKeptByUnit() {
        Map<Figure, Observation> ofAll =
                Map.of(
                        LedgerFigure.NET_PROFIT,
                        Observation.of(-120_55),
                        LedgerFigure.CUSTOMER_MARGIN,
                        // not in lowest terms: both counts are wanted, not the ratio alone
                        Observation.ratio(241_50, 966_00),
                        LedgerFigure.RETENTION,
                        Observation.ratio(0, 0));
        keep(MARCH, Map.of(ALL, ofAll, "europe", profit(7)));

        assertThat(figures().find(List.of(MARCH), ALL)).isEqualTo(Map.of(MARCH, ofAll));
        assertThat(figures().find(List.of(MARCH), "europe")).isEqualTo(Map.of(MARCH, profit(7)));
    }

    @Test
    void everyFigureOfAnySizeIsKeptExactly() {
        Observation beyondLong =
                new Observation(
                        new Fraction(BigInteger.TEN.pow(30).add(BigInteger.ONE), BigInteger.ONE),
                        new Fraction(BigInteger.TWO.pow(64), BigInteger.ONE));
        Map<Figure, Observation> all = new HashMap<>();
        for (Figure figure : Figures.all()) {
            all.put(figure, beyondLong);
        }
        keep(MARCH, Map.of(ALL, all));

        assertThat(figures().find(List.of(MARCH), ALL)).isEqualTo(Map.of(MARCH, all));
    }

    @Test
    void aUnitThatHadNoCustomersHasNoFiguresButARunThatWasNotKeptIsMissing() {
        keep(MARCH, Map.of(ALL, profit(7)));

        assertThat(figures().find(List.of(FIRST, MARCH), "asia"))
                .isEqualTo(Map.of(MARCH, Map.of()));
        assertThat(figures().find(List.of(FIRST), ALL)).isEmpty();
        assertThat(figures().find(List.of(), ALL)).isEmpty();
    }

    @Test
    void aRunIsKeptForEachRunThatItFollows() {
        keep(FIRST, Map.of(ALL, profit(1)));
        keep(MARCH, Map.of(ALL, profit(2)));
        keep(MARCH_ALONE, Map.of(ALL, profit(3)));

        assertThat(figures().find(List.of(MARCH_ALONE, FIRST, MARCH, MARCH), ALL))
                .isEqualTo(Map.of(FIRST, profit(1), MARCH, profit(2), MARCH_ALONE, profit(3)));
        assertThat(figures().find(List.of(MARCH), ALL)).isEqualTo(Map.of(MARCH, profit(2)));
    }

    @Test
    void aRunIsKeptForTheFactsThatItsMonthsHave() {
        FollowingRun delivered = new FollowingRun("march", "february", "4f5a");
        keep(MARCH, Map.of(ALL, profit(2), "europe", profit(1)));

        assertThat(figures().find(List.of(delivered), ALL)).isEmpty();

        keep(delivered, Map.of(ALL, perfect(88), "europe", perfect(90)));

        assertThat(figures().find(List.of(MARCH, delivered), ALL))
                .isEqualTo(Map.of(MARCH, profit(2), delivered, perfect(88)));
        assertThat(figures().find(List.of(delivered), "europe"))
                .isEqualTo(Map.of(delivered, perfect(90)));
    }

    @Test
    void whatIsKeptStaysAsItWasWithTheUnitsOfTheDay() {
        keep(MARCH, Map.of(ALL, profit(1), "europe", profit(2)));
        keep(MARCH, Map.of(ALL, profit(10), "europe", profit(20), "asia", profit(30)));
        keep(FIRST, Map.of(ALL, profit(1)));
        keep(FIRST, Map.of(ALL, profit(10), "asia", profit(30)));

        assertThat(figures().find(List.of(MARCH, FIRST), ALL))
                .isEqualTo(Map.of(MARCH, profit(1), FIRST, profit(1)));
        assertThat(figures().find(List.of(MARCH), "europe")).isEqualTo(Map.of(MARCH, profit(2)));
        assertThat(figures().find(List.of(MARCH, FIRST), "asia"))
                .isEqualTo(Map.of(MARCH, Map.of(), FIRST, Map.of()));
    }

    @Test
    void ofTwoWhoKeepTheSameAtOnceTheFirstStays() {
        AtOnce.perform(
                unitOfWork(),
                () -> figures().keep(FIRST, Map.of(ALL, profit(1))),
                () -> {},
                () -> {
                    figures().keep(FIRST, Map.of(ALL, profit(2), "asia", profit(2)));
                    return true;
                });

        assertThat(figures().find(List.of(FIRST), ALL)).isEqualTo(Map.of(FIRST, profit(1)));
        assertThat(figures().find(List.of(FIRST), "asia")).isEqualTo(Map.of(FIRST, Map.of()));
    }

    @Test
    void keepingFailsWithItsUnitOfWork() {
        assertThatThrownBy(() ->
                        unitOfWork()
                                .perform(() -> {
                                    figures().keep(MARCH, Map.of(ALL, profit(1)));
                                    throw new IllegalStateException("another step fails");
                                }))
                .hasMessage("another step fails");

        assertThat(figures().find(List.of(MARCH), ALL)).isEmpty();
    }

    @Test
    void figuresWithoutThoseOfTheWholeCompanyAreRefused() {
        assertThatThrownBy(() -> figures().keep(MARCH, Map.of("europe", profit(1))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("the whole company");
    }

    private void keep(FollowingRun run, Map<String, Map<Figure, Observation>> figures) {
        unitOfWork().perform(() -> figures().keep(run, figures));
    }

    private static Map<Figure, Observation> perfect(long orders) {
        return Map.of(OperationsFigure.PERFECT_ORDERS, Observation.ratio(orders, 100));
    }

    private static Map<Figure, Observation> profit(long amount) {
        return Map.of(LedgerFigure.NET_PROFIT, Observation.of(amount));
    }
}
