package org.whalecurve.domain.lifetime.runs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.data.Percentage.withPercentage;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.whalecurve.domain.lifetime.Simulated;
import org.whalecurve.domain.lifetime.forecasts.Candidate;
import org.whalecurve.domain.lifetime.forecasts.Tracking;
import org.whalecurve.domain.lifetime.models.ModelKind;
import org.whalecurve.domain.lifetime.purchases.PurchaseColumns;
import org.whalecurve.domain.lifetime.purchases.PurchaseDays;
import org.whalecurve.domain.lifetime.runs.ModelSelection.Rule;
import org.whalecurve.domain.lifetime.value.EarnedPurchases;
import org.whalecurve.domain.money.Percentage;

class ModelSelectionTest {

    private static final LocalDate CUT = LocalDate.of(2012, 12, 31);
    private static final int LAST = (int) CUT.toEpochDay();

    /** The last third of 510 days, which no candidate was shown, decides. */
    @Test
    void whatWasHeldOutDecidesWhereThereIsRoomForIt() {
        LifetimeResult result = calculated(drawn(2000, 510, 30, true));

        ModelSelection selection = result.selection();
        assertThat(selection.rule()).isEqualTo(Rule.HOLD_OUT);
        assertThat(result.stoppingIsSeen()).isTrue();
        assertThat(result.holdOut().split()).isEqualTo(CUT.minusDays(170));
        assertThat(result.holdOut().days()).isEqualTo(170);
        assertThat(result.holdOut().customers() + selection.later()).isEqualTo(result.customers());
        assertThat(selection.trials())
                .extracting(ModelSelection.Told::candidate)
                .startsWith(Candidate.OWN_AVERAGE)
                .contains(Candidate.of(result.used().kind()));
        ModelSelection.Told used = of(Candidate.of(result.used().kind()), selection);
        ModelSelection.Told average = of(Candidate.OWN_AVERAGE, selection);
        assertThat(used.squaredError()).isLessThan(average.squaredError());
        assertThat(result.holdOut().expected()).isEqualTo(used.expected());
        assertThat(result.holdOut().meanError()).isEqualTo(used.absoluteError());
        assertThat(result.holdOut().naiveError()).isEqualTo(average.absoluteError());
    }

    @Test
    void customersThatTheModelWasShownAreFollowedToTheCut() {
        LifetimeResult result = calculated(drawn(2000, 510, 30, true));

        Tracking tracking = result.selection().tracking();
        int last = tracking.size() - 1;
        assertThat(tracking.shown()).isEqualTo(CUT.minusDays(170));
        assertThat(tracking.isForeseen(last)).isTrue();
        assertThat(tracking.isForeseen(0)).isFalse();
        assertThat(CUT.toEpochDay() - tracking.end(last).toEpochDay()).isBetween(0L, 6L);
        assertThat(tracking.expected()[last])
                .isCloseTo((double) tracking.actual()[last], withPercentage(12));
        long sum = 0;
        for (int i = 0; i <= last; i++) {
            sum += tracking.actualIn(i);
        }
        assertThat(sum).isEqualTo(tracking.actual()[last]);
    }

    /** A third of 60 days is no hold-out: 20 days tell more of single days than of models. */
    @Test
    void theCriterionDecidesWhereTheTimeIsShort() {
        LifetimeResult result = calculated(drawn(1000, 60, 4, false));

        assertThat(result.selection().rule()).isEqualTo(Rule.CRITERION);
        assertThat(result.candidates()).allMatch(model -> model.bic() >= result.used().bic());
    }

    @Test
    void aKeptModelForeseesAsTheFittedOneDid() {
        LifetimeResult result = calculated(drawn(1000, 510, 30, true));

        assertThat(result.used().model().kind()).isEqualTo(result.used().kind());
        assertThat(result.used().model().parameters())
                .containsExactly(
                        result.used().parameters().stream()
                                .mapToDouble(TriedModel.Parameter::value)
                                .toArray());
    }

    @Test
    void everyModelIsACandidate() {
        for (ModelKind kind : ModelKind.values()) {
            assertThat(Candidate.of(kind).kind()).contains(kind);
        }
    }

    private static ModelSelection.Told of(Candidate candidate, ModelSelection selection) {
        return selection.trials().stream()
                .filter(told -> told.candidate() == candidate)
                .findAny()
                .orElseThrow();
    }

    private static LifetimeResult calculated(PurchaseDays purchases) {
        LifetimeInputs inputs =
                new LifetimeInputs(
                        YearMonth.from(CUT),
                        12,
                        new Percentage(1000),
                        List.of(),
                        List.of(),
                        List.of());
        return LifetimeCalculation.of(
                        inputs, new EarnedPurchases(purchases, 0), purchases.exclusions(), "EUR")
                .result();
    }

    /** The first customer comes on the first of the days, the others from then on. */
    private static PurchaseDays drawn(
            int customers, int days, double daysBetween, boolean stopping) {
        SplittableRandom random = new SplittableRandom(41);
        Simulated.Stopping stops =
                stopping ? Simulated.afterAPurchase(0.8, 2.5) : Simulated.never();
        List<int[]> bought = new ArrayList<>();
        for (int i = 0; i < customers; i++) {
            int first = LAST - (i == 0 ? days : random.nextInt(10, days));
            bought.add(new int[] {i, first});
            double rate = Simulated.gamma(0.8, random) / daysBetween;
            for (double time : stops.times(rate, LAST - first, random)) {
                bought.add(new int[] {i, first + (int) Math.ceil(time)});
            }
        }
        return PurchaseDays.of(
                new PurchaseColumns(
                        bought.stream().mapToInt(each -> each[0]).toArray(),
                        bought.stream().mapToInt(each -> each[1]).toArray(),
                        bought.stream().mapToLong(each -> 100 + each[1] % 7).toArray()),
                customers,
                CUT);
    }
}
