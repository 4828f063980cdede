package org.whalecurve.domain.scorecards;

import static org.assertj.core.api.Assertions.assertThat;
import static org.whalecurve.domain.scorecards.SampleCard.decimal;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.whalecurve.domain.money.Fraction;
import org.whalecurve.domain.scorecards.Scoring.BaselineTarget;
import org.whalecurve.domain.scorecards.Scoring.Binary;
import org.whalecurve.domain.scorecards.Scoring.MinMax;
import org.whalecurve.domain.scorecards.Scoring.Range;
import org.whalecurve.domain.scorecards.Scoring.Threshold;

/** Published scores, recomputed; those of Spider Impact are ten times as large on our scale. */
class ScoringTest {

    @ParameterizedTest
    @CsvSource({
        "700, 500, 300, 0.000",
        "700, 500, 500, 33.333",
        "700, 500, 600, 50.000",
        "700, 500, 700, 66.667",
        "700, 500, 900, 100.000",
        "2, 5, 3.5, 50.000"
    })
    void theGoalIsTwoThirdsAndTheRedFlagOneThirdOfTheScale(
            String goal, String redFlag, String value, String score) {
        Scoring scoring = new Threshold(decimal(goal), decimal(redFlag));

        assertThat(scoring.score(decimal(value)).clamped().decimal(3)).hasToString(score);
    }

    @Test
    void whereTheGoalLiesBelowTheRedFlagLessIsBetter() {
        assertThat(new Threshold(decimal("2"), decimal("5")).direction())
                .isEqualTo(Direction.LESS_IS_BETTER);
        assertThat(new Threshold(decimal("5"), decimal("2")).direction())
                .isEqualTo(Direction.MORE_IS_BETTER);
    }

    @Test
    void betweenLeastAndMostTheDirectionTurnsTheScore() {
        assertThat(minMax(0, 200, Direction.MORE_IS_BETTER).score(Fraction.of(50)).raw())
                .isEqualTo(Fraction.of(25));
        assertThat(minMax(0, 200, Direction.LESS_IS_BETTER).score(Fraction.of(50)).raw())
                .isEqualTo(Fraction.of(75));
    }

    @Test
    void theLeastNeedNotBeZero() {
        assertThat(minMax(-50, 150, Direction.MORE_IS_BETTER).score(Fraction.ZERO).raw())
                .isEqualTo(Fraction.of(25));
    }

    @Test
    void theWayFromTheBaselineToTheTargetLeadsDownAsWellAsUp() {
        Scoring down = new BaselineTarget(decimal("40"), decimal("20"));

        assertThat(down.score(decimal("25")).raw()).isEqualTo(Fraction.of(75));
        assertThat(down.direction()).isEqualTo(Direction.LESS_IS_BETTER);
        assertThat(new BaselineTarget(decimal("20"), decimal("40")).score(decimal("35")).raw())
                .isEqualTo(Fraction.of(75));
    }

    @ParameterizedTest
    @CsvSource({"30, 100", "45, 100", "25, 50", "20, 0", "10, -100", "50, 50", "70, -150"})
    void outsideARangeEachStepTakesItsPart(long days, long raw) {
        Scoring stockInDays = new Range(decimal("30"), decimal("45"), decimal("10"));

        assertThat(stockInDays.score(Fraction.of(days)).raw()).isEqualTo(Fraction.of(raw));
    }

    @Test
    void aBoundIsMetOrNot() {
        Scoring atMost = new Binary(Fraction.of(5), Direction.LESS_IS_BETTER);
        Scoring atLeast = new Binary(Fraction.of(5), Direction.MORE_IS_BETTER);

        assertThat(atMost.score(Fraction.of(5)).raw()).isEqualTo(Fraction.of(100));
        assertThat(atMost.score(decimal("5.01")).raw()).isEqualTo(Fraction.ZERO);
        assertThat(atLeast.score(decimal("5.01")).raw()).isEqualTo(Fraction.of(100));
        assertThat(atLeast.score(decimal("4.99")).raw()).isEqualTo(Fraction.ZERO);
    }

    @Test
    void aMeasureAtThreeHundredCountsAsOneHundredAndShowsThreeHundred() {
        Score score = minMax(0, 100, Direction.MORE_IS_BETTER).score(Fraction.of(300));

        assertThat(score.raw()).isEqualTo(Fraction.of(300));
        assertThat(score.clamped()).isEqualTo(Fraction.of(100));
    }

    @Test
    void rulesWithoutAScaleSayWhatIsWrong() {
        assertThat(new Threshold(decimal("5"), decimal("5")).flaw())
                .contains("The goal is the red flag: nothing lies between them.");
        assertThat(new BaselineTarget(decimal("5"), decimal("5")).flaw())
                .contains("The target is the baseline: there is no way to go.");
        assertThat(minMax(5, 5, Direction.MORE_IS_BETTER).flaw())
                .contains("The least must lie below the most.");
        assertThat(minMax(1, 5, Direction.WITHIN_A_RANGE).flaw())
                .contains("Between least and most either more or less must be better.");
        assertThat(new Range(decimal("5"), decimal("4"), decimal("1")).flaw())
                .contains("The range ends below where it begins.");
        assertThat(new Range(decimal("4"), decimal("5"), Fraction.ZERO).flaw())
                .contains("The margin outside the range must be above zero.");
        assertThat(new Binary(Fraction.ONE, Direction.WITHIN_A_RANGE).flaw())
                .contains("At a bound either more or less must be better.");
    }

    @ParameterizedTest
    @CsvSource({"100, GOOD", "66.67, GOOD", "66.66, WATCH", "33.34, WATCH", "33.33, ACT", "0, ACT"})
    void theScaleIsPartedIntoThirds(String score, Status status) {
        assertThat(Status.of(decimal(score))).isEqualTo(status);
    }

    @Test
    void atItsGoalAMeasureIsGoodAndAtItsRedFlagItIsWatched() {
        Scoring scoring = new Threshold(decimal("700"), decimal("500"));

        assertThat(Status.of(scoring.score(decimal("700")).clamped())).isEqualTo(Status.GOOD);
        assertThat(Status.of(scoring.score(decimal("500")).clamped())).isEqualTo(Status.WATCH);
        assertThat(Status.of(scoring.score(decimal("499")).clamped())).isEqualTo(Status.ACT);
    }

    private static Scoring minMax(long least, long most, Direction direction) {
        return new MinMax(Fraction.of(least), Fraction.of(most), direction);
    }
}
