package org.whalecurve.domain.scorecards;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.whalecurve.domain.money.Fraction;

class HeldAgainstTest {

    private static final Months MARCH = Months.of(YearMonth.of(2011, 3));
    private static final Scoring GOAL_100 =
            new Scoring.Threshold(Fraction.of(100), Fraction.of(80));
    private static final Targets TARGETS =
            new Targets(
                    Map.of(
                            TargetKind.PLAN,
                            new TreeMap<>(Map.of(MARCH.to(), Fraction.of(200))),
                            TargetKind.STRETCH,
                            new TreeMap<>(Map.of(MARCH.to(), Fraction.of(250)))));

    @Test
    void aMeasureIsHeldAgainstTheTargetItIsScoredAgainst() {
        assertThat(HeldAgainst.of(measure(GOAL_100, TargetKind.STRETCH, TARGETS), MARCH))
                .contains(new HeldAgainst(Fraction.of(250), "stretch target"));
    }

    @Test
    void orElseAgainstWhatWasPlanned() {
        assertThat(HeldAgainst.of(measure(GOAL_100, null, TARGETS), MARCH))
                .contains(new HeldAgainst(Fraction.of(200), "plan"));
    }

    @Test
    void orElseAgainstTheGoalOfItsScoring() {
        assertThat(HeldAgainst.of(measure(GOAL_100, null, Targets.NONE), MARCH))
                .contains(new HeldAgainst(Fraction.of(100), "goal"));
        Scoring range = new Scoring.Range(Fraction.of(20), Fraction.of(30), Fraction.of(10));
        assertThat(HeldAgainst.of(measure(range, null, Targets.NONE), MARCH)).isEmpty();
    }

    @Test
    void aTargetThatIsMissingIsNotReplacedByAGoalInPerCentOfIt() {
        assertThat(HeldAgainst.of(measure(GOAL_100, TargetKind.PLAN, Targets.NONE), MARCH))
                .isEmpty();
    }

    @Test
    void theStatusChangesAtTheLimitsAndNowhereElse() {
        ScoreBands bands = new ScoreBands(measure(GOAL_100, null, Targets.NONE), null);

        assertThat(bands.limits()).containsExactly(Fraction.of(80), Fraction.of(100));
        assertThat(bands.statusOf(Fraction.of(79))).contains(Status.ACT);
        assertThat(bands.statusOf(Fraction.of(80))).contains(Status.WATCH);
        assertThat(bands.statusOf(Fraction.of(99))).contains(Status.WATCH);
        assertThat(bands.statusOf(Fraction.of(100))).contains(Status.GOOD);
    }

    @Test
    void limitsInPerCentOfATargetAreToldAsValues() {
        CardMeasure measure = measure(GOAL_100, TargetKind.PLAN, TARGETS);

        assertThat(new ScoreBands(measure, Fraction.of(200)).limits())
                .containsExactly(Fraction.of(160), Fraction.of(200));
        assertThat(new ScoreBands(measure, null).limits()).isEmpty();
    }

    private static CardMeasure measure(
            Scoring scoring, @Nullable TargetKind against, Targets targets) {
        return new CardMeasure(
                "profit",
                "Profit",
                "edith",
                Fraction.ONE,
                Timing.LAGGING,
                new MeasureDefinition(
                        "Profit",
                        Unit.MONEY,
                        Direction.MORE_IS_BETTER,
                        Accumulation.SUM,
                        new MeasureSource.Computed("customer-profit")),
                new Aim(scoring, against, targets));
    }
}
