package org.whalecurve.domain.scorecards.figures;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.whalecurve.domain.growth.CustomerEarnings;
import org.whalecurve.domain.imports.Fact;
import org.whalecurve.domain.money.Fraction;
import org.whalecurve.domain.operations.OperationsFacts;
import org.whalecurve.domain.operations.OperationsFold;
import org.whalecurve.domain.operations.SalesEffort;
import org.whalecurve.domain.scorecards.Observation;
import org.whalecurve.domain.scorecards.Scorecard;
import org.whalecurve.domain.scorecards.Unit;

class OperationsFiguresTest {

    private static final LocalDate DAY = LocalDate.of(2011, 3, 31);
    private static final long MILLION = 1_000_000;

    @Test
    void everyFigureOfDeliveriesIsThereWhereLinesStateEverything() {
        Map<OperationsFigure, Observation> figures =
                folded(
                        OperationsFacts.DELIVERIES,
                        Map.of("order", "A"),
                        Map.of(
                                "ordered", 4 * MILLION,
                                "shipped", 3 * MILLION,
                                "days-late", 0L,
                                "damaged", 0L,
                                "wrong-papers", 0L));

        assertThat(in(figures, OperationsFigure.PERFECT_ORDERS)).isEqualTo(Fraction.ZERO);
        assertThat(in(figures, OperationsFigure.ORDERS_ON_TIME)).isEqualTo(Fraction.of(100));
        assertThat(in(figures, OperationsFigure.UNIT_FILL_RATE)).isEqualTo(Fraction.of(75));
        assertThat(figures.keySet()).isEqualTo(needing(OperationsFacts.DELIVERIES));
    }

    @Test
    void whatLinesDoNotStateIsNoFigureAndNotZero() {
        Map<OperationsFigure, Observation> figures =
                folded(
                        OperationsFacts.DELIVERIES,
                        Map.of("order", "A"),
                        Map.of("ordered", 4 * MILLION, "shipped", 4 * MILLION));

        assertThat(figures)
                .containsOnlyKeys(
                        OperationsFigure.UNIT_FILL_RATE,
                        OperationsFigure.LINE_FILL_RATE,
                        OperationsFigure.ORDER_FILL_RATE);
    }

    @Test
    void forecastsHaveTheirFourFigures() {
        Map<OperationsFigure, Observation> figures =
                folded(
                        OperationsFacts.FORECASTS,
                        Map.of(),
                        Map.of("forecast", 90 * MILLION, "actual", 100 * MILLION));

        assertThat(in(figures, OperationsFigure.FORECAST_ERROR)).isEqualTo(Fraction.of(10));
        assertThat(in(figures, OperationsFigure.FORECAST_BIAS)).isEqualTo(Fraction.of(-10));
        assertThat(in(figures, OperationsFigure.TRACKING_SIGNAL)).isEqualTo(Fraction.of(-1));
        assertThat(in(figures, OperationsFigure.MEAN_FORECAST_ERROR)).isEqualTo(Fraction.of(10));
        assertThat(figures.keySet()).isEqualTo(needing(OperationsFacts.FORECASTS));
    }

    @Test
    void stockHasItsFiveFiguresForAYear() {
        Map<OperationsFigure, Observation> figures =
                folded(
                        OperationsFacts.STOCK,
                        Map.of(),
                        Map.of(
                                "value", 180_000L,
                                "cost-of-goods-sold", 60_000L,
                                "gross-margin", 40_000L,
                                "excess", 18_000L,
                                "days-out", 0L));

        assertThat(in(figures, OperationsFigure.STOCK_TURNS)).isEqualTo(Fraction.of(4));
        assertThat(in(figures, OperationsFigure.DAYS_OF_STOCK)).isEqualTo(Fraction.of(365, 4));
        assertThat(in(figures, OperationsFigure.RETURN_ON_STOCK)).isEqualTo(Fraction.of(8, 3));
        assertThat(in(figures, OperationsFigure.EXCESS_STOCK)).isEqualTo(Fraction.of(10));
        assertThat(in(figures, OperationsFigure.OUT_OF_STOCK)).isEqualTo(Fraction.ZERO);
        assertThat(figures.keySet()).isEqualTo(needing(OperationsFacts.STOCK));
    }

    @Test
    void contactsHaveTheirTwoFigures() {
        Map<OperationsFigure, Observation> figures =
                folded(
                        OperationsFacts.CONTACTS,
                        Map.of(),
                        Map.of("minutes-to-response", 12_500_000L, "follow-ups", 0L));

        assertThat(in(figures, OperationsFigure.MINUTES_TO_RESPONSE)).isEqualTo(Fraction.of(25, 2));
        assertThat(in(figures, OperationsFigure.FIRST_CONTACT_RESOLUTION))
                .isEqualTo(Fraction.of(100));
        assertThat(figures.keySet()).isEqualTo(needing(OperationsFacts.CONTACTS));
    }

    @Test
    void anOrderCostsWhatServingTheCustomersCostsOfAllOrders() {
        CustomerEarnings earnings =
                new CustomerEarnings(
                        new int[] {1, 2},
                        new long[] {1_000, 800},
                        new long[] {20, 0},
                        new long[] {40, 30},
                        new long[] {0, 10},
                        new long[] {100, 200});

        Map<OperationsFigure, Observation> figures =
                OperationsFigures.of(new SalesEffort(8, 0, 0), earnings);

        assertThat(in(figures, OperationsFigure.ORDERS)).isEqualTo(Fraction.of(8));
        assertThat(in(figures, OperationsFigure.COST_TO_SERVE_PER_ORDER))
                .isEqualTo(Fraction.of(100, 8));
        assertThat(figures).doesNotContainKey(OperationsFigure.MONTH_END_RUSH);
    }

    @Test
    void everyFigureHasAnIdOfItsOwnAndWholeParts() {
        assertThat(Figures.all()).extracting(Figure::id).doesNotHaveDuplicates();
        for (Figure figure : Figures.all()) {
            assertThat(Figures.of(figure.id())).contains(figure);
        }
        assertThat(Figures.of("sunshine")).isEmpty();
    }

    @Test
    void everyColumnThatAFigureNeedsIsReadOfItsFacts() {
        for (OperationsFacts facts : OperationsFacts.values()) {
            for (OperationsFigure figure : needing(facts)) {
                String columns = figure.needs().replaceAll(".* that state (.*)\\.", "$1");
                assertThat(List.of(columns.split(", ", -1))).as(figure.id()).allMatch(facts::reads);
            }
        }
    }

    @Test
    void stockAndForecastsAreOfTheCompanyAloneAndDeliveriesOfItsUnitsToo() {
        assertThat(Figures.unitsOf("europe"))
                .containsEntry("perfect-orders", Unit.PERCENT)
                .containsEntry("customer-profit", Unit.MONEY)
                .doesNotContainKeys("stock-turns", "forecast-bias", "net-profit");
        assertThat(Figures.unitsOf(Scorecard.WHOLE_COMPANY)).hasSize(Figures.all().size());
    }

    private static Set<OperationsFigure> needing(OperationsFacts facts) {
        return Stream.of(OperationsFigure.values())
                .filter(figure -> figure.needs().contains("'" + facts.id() + "'"))
                .collect(Collectors.toSet());
    }

    private static Fraction in(
            Map<OperationsFigure, Observation> figures, OperationsFigure figure) {
        Observation observation = requireNonNull(figures.get(figure), figure.id());
        assertThat(observation.numerator().isWhole()).isTrue();
        assertThat(observation.denominator().isWhole()).isTrue();
        return observation.in(figure.unit()).orElseThrow();
    }

    private static Map<OperationsFigure, Observation> folded(
            OperationsFacts type, Map<String, String> texts, Map<String, Long> numbers) {
        OperationsFold fold = type.fold();
        fold.add(1, new Fact(1, "key", DAY, texts, numbers));
        return OperationsFigures.of(fold.finish());
    }
}
