package org.whalecurve.domain.lifetime.forecasts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.whalecurve.domain.lifetime.purchases.UnitOfTime.DAY;
import static org.whalecurve.domain.lifetime.purchases.UnitOfTime.WEEK;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.whalecurve.domain.lifetime.PublishedHistories;
import org.whalecurve.domain.lifetime.Simulated;
import org.whalecurve.domain.lifetime.models.BetaGeometricNbd;
import org.whalecurve.domain.lifetime.models.FittedModel;
import org.whalecurve.domain.lifetime.models.ModelKind;
import org.whalecurve.domain.lifetime.models.ParetoNbd;
import org.whalecurve.domain.lifetime.models.TransactionModel;
import org.whalecurve.domain.lifetime.purchases.Discounting;
import org.whalecurve.domain.lifetime.purchases.History;
import org.whalecurve.domain.lifetime.purchases.HistoryGroups;
import org.whalecurve.domain.lifetime.purchases.PurchaseHistories;
import org.whalecurve.domain.lifetime.purchases.Span;

class ForecastTest {

    private static final Span AHEAD = new Span(90);

    @Test
    void columnsHoldWhatTheModelSaysOfEachHistory() {
        HistoryGroups cdnow = PublishedHistories.cdnow().grouped();
        Discounting rate = Discounting.annually(0.15);
        for (ModelKind kind : ModelKind.values()) {
            FittedModel fit = kind.fit(cdnow, WEEK).usable().orElseThrow();
            Forecast forecast = Forecast.of(fit, cdnow, Span.weeks(39), 0.95);
            Estimates discounted = Forecast.discounted(fit, cdnow, rate, 0.95);
            for (int i = 0; i < cdnow.size(); i += 37) {
                History history = cdnow.history(i);
                TransactionModel model = fit.model();
                assertThat(forecast.alive().values()[i]).isEqualTo(model.alive(history));
                assertThat(forecast.expected().values()[i])
                        .isCloseTo(model.expected(history, Span.weeks(39)), within(1e-12));
                assertThat(discounted.values()[i])
                        .isCloseTo(model.discounted(history, rate), within(1e-9));
                assertThat(forecast.expected().interval(i).low())
                        .isPositive()
                        .isLessThan(forecast.expected().values()[i]);
                assertThat(forecast.alive().highs()[i]).isBetween(0.0, 1.0);
                assertThat(discounted.highs()[i]).isGreaterThan(discounted.values()[i]);
            }
        }
    }

    /** Of eighty bases, drawn and fitted, about 76 hold the truth in an interval of 95 %. */
    @Test
    void boundsHoldTheTruthAsOftenAsTheySay() {
        BetaGeometricNbd truth = new BetaGeometricNbd(DAY, 0.8, 30, 0.8, 2.5);
        History[] histories = {new History(0, 0, 200), new History(3, 120, 200)};
        int[] held = new int[histories.length];
        int rounds = 80;
        for (int round = 0; round < rounds; round++) {
            SplittableRandom random = new SplittableRandom(100 + round);
            FittedModel fit =
                    ModelKind.BG_NBD
                            .fit(
                                    Simulated.base(
                                                    1500,
                                                    300,
                                                    1,
                                                    0.8,
                                                    30,
                                                    Simulated.afterAPurchase(0.8, 2.5),
                                                    random)
                                            .histories()
                                            .grouped(),
                                    DAY)
                            .usable()
                            .orElseThrow();
            HistoryGroups few =
                    new PurchaseHistories(
                                    new int[2],
                                    new int[] {0, 3},
                                    new int[] {0, 120},
                                    new int[] {200, 200})
                            .grouped();
            Forecast forecast = Forecast.of(fit, few, AHEAD, 0.95);
            for (int i = 0; i < held.length; i++) {
                double expected = truth.expected(histories[i], AHEAD);
                boolean holds =
                        forecast.expected().lows()[i] <= expected
                                && expected <= forecast.expected().highs()[i];
                held[i] += holds ? 1 : 0;
            }
        }
        for (int times : held) {
            assertThat(times).isBetween(66, 80);
        }
    }

    /** A range of counts of 90 % holds at least nine in ten, of both ways to stop. */
    @Test
    void mostCustomersBuyWithinTheirRange() {
        holdsMost(new BetaGeometricNbd(DAY, 0.8, 30, 0.8, 2.5), Simulated.afterAPurchase(0.8, 2.5));
        holdsMost(new ParetoNbd(DAY, 0.8, 30, 0.7, 80), Simulated.atATime(0.7, 80));
    }

    private static void holdsMost(TransactionModel truth, Simulated.Stopping stopping) {
        int customers = 1500;
        Simulated.Base base =
                Simulated.base(customers, 300, 90, 0.8, 30, stopping, new SplittableRandom(17));
        int held = 0;
        double expected = 0;
        double bought = 0;
        for (int i = 0; i < customers; i++) {
            History history = base.histories().history(i);
            PurchaseRange range = PurchaseRange.of(truth, history, AHEAD, 0.9);
            int later = base.later()[i];
            held += range.fewest() <= later && later <= range.most() ? 1 : 0;
            expected += truth.expected(history, AHEAD);
            bought += later;
        }
        assertThat((double) held / customers).isBetween(0.89, 1.0);
        assertThat(bought / expected).isBetween(0.85, 1.1);
    }
}
