package org.whalecurve.domain.lifetime.models;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.whalecurve.domain.RandomCases.check;
import static org.whalecurve.domain.RandomCases.tryOn;
import static org.whalecurve.domain.lifetime.purchases.UnitOfTime.DAY;

import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.whalecurve.domain.lifetime.purchases.HistoryGroups;
import org.whalecurve.domain.lifetime.purchases.PurchaseHistories;

class LikelihoodTest {

    @Test
    void theSlopeIsThatOfTheLikelihood() {
        tryOn(
                200,
                random -> {
                    HistoryGroups histories = anyHistories(random, 30);
                    ModelKind kind = ModelKind.values()[random.nextInt(4)];
                    Likelihood likelihood = kind.likelihood(histories, 50);
                    double[] point = random.doubles(size(kind), -4, 4).toArray();
                    double[] slope = new double[point.length];
                    double value = likelihood.at(point, slope);
                    for (int i = 0; i < point.length; i++) {
                        double[] moved = point.clone();
                        double[] ignored = new double[point.length];
                        moved[i] += 1e-5;
                        double above = likelihood.at(moved, ignored);
                        moved[i] -= 2e-5;
                        double below = likelihood.at(moved, ignored);
                        double expected = (above - below) / 2e-5;
                        double error = Math.abs(slope[i] - expected);
                        check(
                                error < 1e-6 * Math.max(1, Math.abs(value)),
                                () -> kind + ": slope off by " + error);
                    }
                });
    }

    /** The integral over all histories at once, against that of one history alone. */
    @Test
    void theLikelihoodOfTheParetoAgreesWithTheOddsOfEachHistory() {
        tryOn(
                300,
                random -> {
                    HistoryGroups one = anyHistories(random, 1);
                    double[] logs = random.doubles(4, -5, 5).toArray();
                    ParetoNbd model =
                            new ParetoNbd(
                                    DAY,
                                    Math.exp(logs[0]),
                                    Math.exp(logs[1]),
                                    Math.exp(logs[2]),
                                    Math.exp(logs[3]));
                    int x = one.repeats(0);
                    double alive = -model.s() * Math.log1p(one.age(0) / model.beta());
                    double expected =
                            ModelKind.logLikelihood(new Nbd(DAY, model.r(), model.alpha()), one)
                                    + alive
                                    + Likelihood.oneMore(model.logOddsStopped(one.history(0)));
                    double error = ModelKind.logLikelihood(model, one) - expected;
                    check(
                            Math.abs(error) < 1e-6 * Math.max(1, Math.abs(expected)),
                            () -> x + " repeats: off by " + error);
                });
    }

    @Test
    void noPointOfTheBoxIsBeyondReckoning() {
        tryOn(
                400,
                random -> {
                    HistoryGroups histories = anyHistories(random, 20);
                    ModelKind kind = ModelKind.values()[random.nextInt(4)];
                    double[] point = random.doubles(size(kind), -14, 14).toArray();
                    double[] slope = new double[point.length];
                    double value = kind.likelihood(histories, 100).at(point, slope);
                    for (double each : slope) {
                        value += each;
                    }
                    double sum = value;
                    check(Double.isFinite(sum), () -> kind + " gives " + sum);
                });
    }

    @Test
    void withoutStoppingAllModelsAreOne() {
        HistoryGroups histories = anyHistories(new SplittableRandom(3), 40);
        double plain = ModelKind.logLikelihood(new Nbd(DAY, 0.7, 30), histories);

        assertThat(
                        ModelKind.logLikelihood(
                                new BetaGeometricNbd(DAY, 0.7, 30, 1e-300, 1), histories))
                .isCloseTo(plain, within(1e-6));
        assertThat(
                        ModelKind.logLikelihood(
                                new ModifiedBetaGeometricNbd(DAY, 0.7, 30, 1e-300, 1), histories))
                .isCloseTo(plain, within(1e-6));
        assertThat(ModelKind.logLikelihood(new ParetoNbd(DAY, 0.7, 30, 1e-300, 1), histories))
                .isCloseTo(plain, within(1e-6));
    }

    private static int size(ModelKind kind) {
        return kind.parameters().size();
    }

    static HistoryGroups anyHistories(SplittableRandom random, int customers) {
        int[] ages = random.ints(customers, 0, 900).toArray();
        int[] recencies =
                IntStream.of(ages)
                        .map(age -> random.nextInt(2) * random.nextInt(age + 1))
                        .toArray();
        int[] repeats =
                IntStream.of(recencies)
                        .map(day -> day == 0 ? 0 : 1 + random.nextInt(Math.min(day, 120)))
                        .toArray();
        return new PurchaseHistories(
                        IntStream.range(0, customers).toArray(), repeats, recencies, ages)
                .grouped();
    }
}
