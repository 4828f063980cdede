package org.whalecurve.domain.scorecards.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.whalecurve.domain.lifetime.purchases.History;
import org.whalecurve.domain.lifetime.value.ValuedCustomer;
import org.whalecurve.domain.money.Fraction;
import org.whalecurve.domain.scorecards.Observation;
import org.whalecurve.domain.statistics.Estimate;

/**
 * Four customers: one of 100 days; three of two years, of whom one bought 364 days before the end,
 * one 365 days before it, and one never again.
 */
class LifetimeFiguresTest {

    @Test
    void equityIsPastAndFutureTogether() {
        assertThat(value(LifetimeFigure.CUSTOMER_EQUITY)).contains(Fraction.of(1_000 + 402));
        assertThat(value(LifetimeFigure.FUTURE_VALUE)).contains(Fraction.of(402));
        assertThat(value(LifetimeFigure.VALUE_AT_RISK)).contains(Fraction.of(130));
    }

    /** 1 + 0.75 + 0.5 + 0.125 = 2.375 of four. */
    @Test
    void customersExpectedAreTheSumOfTheirLikelihoods() {
        assertThat(value(LifetimeFigure.CUSTOMERS_EXPECTED)).contains(Fraction.of(2));
        assertThat(value(LifetimeFigure.CUSTOMERS_KEPT)).contains(Fraction.of(2_375, 4_000));
    }

    /** Of the three who were there a year ago one bought within 365 days; 1.375 are expected. */
    @Test
    void ofCustomersOfAYearAgoIsToldWhoBoughtAgainAndWhoIsExpectedToBeThere() {
        assertThat(value(LifetimeFigure.YEARLY_RETENTION)).contains(Fraction.of(1, 3));
        assertThat(value(LifetimeFigure.YEARLY_SURVIVAL)).contains(Fraction.of(1_375, 3_000));
    }

    @Test
    void whatHistoriesDoNotTellIsLeftOut() {
        assertThat(four().figures(false))
                .containsOnlyKeys(
                        LifetimeFigure.CUSTOMER_EQUITY,
                        LifetimeFigure.FUTURE_VALUE,
                        LifetimeFigure.YEARLY_RETENTION);
        assertThat(new LifetimeFiguresFold().figures(true)).isEmpty();
    }

    @Test
    void whereNobodyIsAYearOldNothingIsToldOfTheYear() {
        LifetimeFiguresFold fold = new LifetimeFiguresFold();
        fold.add(customer(new History(1, 90, 100), 1));

        assertThat(fold.figures(true))
                .doesNotContainKeys(
                        LifetimeFigure.YEARLY_RETENTION, LifetimeFigure.YEARLY_SURVIVAL);
    }

    private static Optional<Fraction> value(LifetimeFigure figure) {
        Map<LifetimeFigure, Observation> figures = four().figures(true);
        return Optional.ofNullable(figures.get(figure))
                .map(each -> each.numerator().dividedBy(each.denominator()));
    }

    private static LifetimeFiguresFold four() {
        LifetimeFiguresFold fold = new LifetimeFiguresFold();
        fold.add(customer(new History(1, 90, 100), 1));
        fold.add(customer(new History(2, 366, 730), 0.75));
        fold.add(customer(new History(3, 365, 730), 0.5));
        fold.add(customer(new History(0, 0, 730), 0.125));
        return fold;
    }

    private static ValuedCustomer customer(History history, double alive) {
        return new ValuedCustomer(0, history, 250, 0, alive, 1, 100, new Estimate(100.5, 10), 32.5);
    }
}
