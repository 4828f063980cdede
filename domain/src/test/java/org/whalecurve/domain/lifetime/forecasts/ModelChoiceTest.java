package org.whalecurve.domain.lifetime.forecasts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.data.Percentage.withPercentage;
import static org.whalecurve.domain.RandomCases.check;
import static org.whalecurve.domain.RandomCases.tryOn;
import static org.whalecurve.domain.lifetime.purchases.UnitOfTime.DAY;
import static org.whalecurve.domain.lifetime.purchases.UnitOfTime.WEEK;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.whalecurve.domain.lifetime.Simulated;
import org.whalecurve.domain.lifetime.models.BetaGeometricNbd;
import org.whalecurve.domain.lifetime.models.FittedModel;
import org.whalecurve.domain.lifetime.models.ModelKind;
import org.whalecurve.domain.lifetime.purchases.PurchaseColumns;
import org.whalecurve.domain.lifetime.purchases.PurchaseDays;
import org.whalecurve.domain.lifetime.purchases.Span;

class ModelChoiceTest {

    private static final LocalDate CUT = LocalDate.of(2012, 12, 31);
    private static final int LAST = (int) CUT.toEpochDay();

    @Test
    void whoStopsIsToldByAModelThatKnowsOfStopping() {
        PurchaseDays purchases = drawn(3000, Simulated.afterAPurchase(0.8, 2.5));

        ModelChoice choice = ModelChoice.of(purchases, CUT.minusDays(200), WEEK);

        assertThat(choice.customers() + choice.later()).isEqualTo(3000);
        assertThat(choice.later()).isPositive();
        assertThat(choice.chosen().orElseThrow())
                .isIn(Candidate.BG_NBD, Candidate.MBG_NBD, Candidate.PARETO_NBD);
        Trial average = choice.trials().getFirst();
        Trial model = choice.trials().get(2);
        assertThat(average.candidate()).isEqualTo(Candidate.OWN_AVERAGE);
        assertThat(average.squaredError()).isGreaterThan(model.squaredError());
        assertThat(model.expected()).isCloseTo((double) choice.bought(), withPercentage(12));
    }

    @Test
    void expectedRepeatsFollowThoseThatCame() {
        PurchaseDays purchases = drawn(3000, Simulated.afterAPurchase(0.8, 2.5));
        FittedModel fit =
                ModelKind.BG_NBD.fit(purchases.histories().grouped(), DAY).usable().orElseThrow();

        Tracking tracking = Tracking.of(fit.model(), purchases, CUT);

        int weeks = tracking.actual().length;
        assertThat(tracking.actual()[weeks - 1])
                .isLessThanOrEqualTo(purchases.count() - purchases.size());
        for (int week = weeks / 2; week < weeks; week++) {
            assertThat(tracking.expected()[week])
                    .isCloseTo((double) tracking.actual()[week], withPercentage(8));
        }
    }

    @Test
    void theMapHoldsHistoriesThatCanBe() {
        FrequencyRecencyMap map =
                FrequencyRecencyMap.of(
                        new BetaGeometricNbd(WEEK, 0.243, 4.414, 0.793, 2.426),
                        100,
                        30,
                        10,
                        Span.weeks(10));

        assertThat(map.cells().getFirst().alive()).isEqualTo(1);
        assertThat(map.cells()).hasSize(1 + 10 * 10 + 9 * 10 + 8 * 10);
        assertThat(map.cells()).allMatch(cell -> cell.repeats() <= cell.recency());
    }

    @Test
    void fewOrStrangePurchasesAreAnswered() {
        tryOn(
                60,
                random -> {
                    int size = random.nextInt(0, 150);
                    int customers = random.nextInt(1, 40);
                    PurchaseColumns bought =
                            new PurchaseColumns(
                                    random.ints(size, 0, customers).toArray(),
                                    random.ints(size, LAST - 300, LAST + 20).toArray(),
                                    random.longs(size).map(amount -> amount >> 20).toArray());
                    PurchaseDays days = PurchaseDays.of(bought, customers, CUT);
                    LocalDate split = CUT.plusDays(random.nextInt(-400, 20));
                    ModelChoice choice = ModelChoice.of(days, split, DAY);
                    check(
                            choice.customers() + choice.later() == days.size(),
                            () -> "somebody is lost");
                    for (Trial trial : choice.trials()) {
                        double sum =
                                trial.expected() + trial.squaredError() + trial.absoluteError();
                        check(Double.isFinite(sum), () -> trial + " is no number");
                    }
                    for (double each :
                            Tracking.of(new BetaGeometricNbd(DAY, 1, 9, 1, 2), days, split)
                                    .expected()) {
                        check(Double.isFinite(each), () -> "no number to track");
                    }
                });
    }

    @Test
    void withoutAnythingAfterTheSplitNothingIsChosen() {
        PurchaseDays days = drawn(50, Simulated.never());

        assertThat(ModelChoice.of(days, CUT, DAY).chosen()).isEmpty();
        assertThat(ModelChoice.of(days, CUT.minusYears(20), DAY).later()).isEqualTo(50);
    }

    /** Customers that come over 400 days and are watched until the cut. */
    private static PurchaseDays drawn(int customers, Simulated.Stopping stopping) {
        SplittableRandom random = new SplittableRandom(23);
        List<int[]> bought = new ArrayList<>();
        for (int i = 0; i < customers; i++) {
            int first = LAST - random.nextInt(100, 500);
            bought.add(new int[] {i, first});
            double rate = Simulated.gamma(0.8, random) / 30;
            for (double time : stopping.times(rate, LAST - first, random)) {
                bought.add(new int[] {i, first + (int) Math.ceil(time)});
            }
        }
        return PurchaseDays.of(
                new PurchaseColumns(
                        bought.stream().mapToInt(each -> each[0]).toArray(),
                        bought.stream().mapToInt(each -> each[1]).toArray(),
                        new long[bought.size()]),
                customers,
                CUT);
    }
}
