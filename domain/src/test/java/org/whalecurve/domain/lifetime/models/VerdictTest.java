package org.whalecurve.domain.lifetime.models;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.data.Percentage.withPercentage;
import static org.whalecurve.domain.RandomCases.check;
import static org.whalecurve.domain.RandomCases.tryOn;
import static org.whalecurve.domain.lifetime.purchases.UnitOfTime.DAY;
import static org.whalecurve.domain.lifetime.purchases.UnitOfTime.WEEK;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.whalecurve.domain.lifetime.Simulated;
import org.whalecurve.domain.lifetime.purchases.Discounting;
import org.whalecurve.domain.lifetime.purchases.History;
import org.whalecurve.domain.lifetime.purchases.HistoryGroups;
import org.whalecurve.domain.lifetime.purchases.PurchaseHistories;
import org.whalecurve.domain.lifetime.purchases.Span;

class VerdictTest {

    private static final Discounting RATE = Discounting.annually(0.1);

    @Test
    void whereNobodyStopsTheModelSaysSoAndGivesWay() {
        SplittableRandom random = new SplittableRandom(11);
        Simulated.Base base = Simulated.base(2000, 400, 1, 0.8, 40, Simulated.never(), random);

        for (ModelKind kind :
                new ModelKind[] {ModelKind.BG_NBD, ModelKind.MBG_NBD, ModelKind.PARETO_NBD}) {
            FitOutcome outcome = kind.fit(base.histories().grouped(), WEEK);
            FittedModel used = outcome.usable().orElseThrow();
            double expected = used.model().expected(new History(3, 200, 300), Span.weeks(10));
            assertThat(expected).isCloseTo(70 * 3.8 / 340, withPercentage(8));
            if (outcome instanceof NotIdentified verdict) {
                assertThat(verdict.asked()).isEqualTo(kind);
                assertThat(verdict.instead().model()).isInstanceOf(Nbd.class);
            }
        }
    }

    /** Everybody buys on every tenth day to the end: nothing could be less like stopping. */
    @Test
    void whoNeverMissesADayHasNotStopped() {
        int customers = 50;
        int[] ages = new int[customers];
        int[] repeats = new int[customers];
        int[] recencies = new int[customers];
        for (int i = 0; i < customers; i++) {
            repeats[i] = 5 + i % 7;
            ages[i] = repeats[i] * 10;
            recencies[i] = ages[i];
        }
        HistoryGroups regular =
                new PurchaseHistories(new int[customers], repeats, recencies, ages).grouped();

        for (ModelKind kind :
                new ModelKind[] {ModelKind.BG_NBD, ModelKind.MBG_NBD, ModelKind.PARETO_NBD}) {
            assertThat(kind.fit(regular, DAY)).isInstanceOf(NotIdentified.class);
        }
        assertThat(ModelKind.NBD.fit(regular, DAY)).isInstanceOf(FittedModel.class);
    }

    @Test
    void fewOrNoRepeatsAreAnswered() {
        HistoryGroups none =
                new PurchaseHistories(new int[0], new int[0], new int[0], new int[0]).grouped();
        int[] zeros = new int[500];
        HistoryGroups once = new PurchaseHistories(zeros, zeros, zeros, zeros).grouped();

        for (ModelKind kind : ModelKind.values()) {
            assertThat(kind.fit(none, WEEK)).isEqualTo(new TooFewRepeats(0, 0));
            assertThat(kind.fit(once, WEEK)).isEqualTo(new TooFewRepeats(500, 0));
        }
    }

    @Test
    void whateverTheHistoriesTheAnswerIsANumberOrAVerdict() {
        tryOn(
                60,
                random -> {
                    HistoryGroups histories =
                            LikelihoodTest.anyHistories(random, random.nextInt(1, 60));
                    ModelKind kind = ModelKind.values()[random.nextInt(4)];
                    kind.fit(histories, DAY)
                            .usable()
                            .ifPresent(fit -> everyAnswerIsANumber(fit, histories, random));
                });
    }

    private static void everyAnswerIsANumber(
            FittedModel fit, HistoryGroups histories, SplittableRandom random) {
        History history = histories.history(random.nextInt(histories.size()));
        Span span = new Span(Math.exp(random.nextDouble(-2, 8)));
        TransactionModel model = fit.model();
        double alive = model.alive(history);
        double after = model.aliveAfter(history, span);
        double expected = model.expected(history, span);
        double discounted = model.discounted(history, RATE);
        double none = model.probability(history, 0, span);
        double within = model.lifetimeWithin(history, span).days();
        check(alive >= 0 && alive <= 1, () -> model + " alive " + alive);
        check(after >= 0 && after <= alive, () -> model + " alive after " + after);
        check(expected >= 0 && Double.isFinite(expected), () -> model + " expects " + expected);
        check(
                discounted >= 0 && Double.isFinite(discounted),
                () -> model + " discounts to " + discounted);
        check(none >= 0 && none <= 1 + 1e-9, () -> model + " none " + none);
        check(within <= span.days() * (1 + 1e-9), () -> model + " lives for " + within);
        check(Double.isFinite(fit.bic()), () -> model + " has no likelihood");
    }
}
