package org.whalecurve.domain.scorecards;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.whalecurve.domain.money.Fraction;
import org.whalecurve.domain.scorecards.Trend.Course;

class AttainmentTest {

    @ParameterizedTest
    @CsvSource({
        "80, 100, MORE_IS_BETTER, 80",
        "-50, 100, MORE_IS_BETTER, -50",
        "3, -2, MORE_IS_BETTER, 350",
        "-1, -2, MORE_IS_BETTER, 150",
        "-5, -2, MORE_IS_BETTER, -50",
        "120, 100, LESS_IS_BETTER, 80",
        "80, 100, LESS_IS_BETTER, 120"
    })
    void aTargetIsReachedInItsDirectionWhateverItsSign(
            long actual, long target, Direction direction, long percent) {
        assertThat(Attainment.percent(Fraction.of(actual), Fraction.of(target), direction))
                .contains(Fraction.of(percent));
    }

    @Test
    void noPartOfATargetOfZeroCanBeReached() {
        assertThat(Attainment.percent(Fraction.ONE, Fraction.ZERO, Direction.MORE_IS_BETTER))
                .isEmpty();
        assertThat(Attainment.percent(Fraction.ONE, Fraction.ONE, Direction.WITHIN_A_RANGE))
                .isEmpty();
    }

    @Test
    void fromEightyToNothingIsAllOfItLost() {
        Trend trend = Trend.between(Fraction.of(80), Fraction.ZERO, Direction.MORE_IS_BETTER);

        assertThat(trend.percent()).contains(Fraction.of(-100));
        assertThat(trend.course()).isEqualTo(Course.WORSE);
    }

    @ParameterizedTest
    @CsvSource({
        "100, 120, MORE_IS_BETTER, BETTER, 20",
        "100, 120, LESS_IS_BETTER, WORSE, 20",
        "-100, -50, MORE_IS_BETTER, BETTER, 50",
        "100, 100, LESS_IS_BETTER, LEVEL, 0",
        "100, 120, WITHIN_A_RANGE, LEVEL, 20"
    })
    void aTrendIsForTheBetterInTheDirectionOfTheMeasure(
            long before, long after, Direction direction, Course course, long percent) {
        Trend trend = Trend.between(Fraction.of(before), Fraction.of(after), direction);

        assertThat(trend.course()).isEqualTo(course);
        assertThat(trend.percent()).contains(Fraction.of(percent));
    }

    @Test
    void whatIsMissingHasNoTrendAndWhatBeganAtNothingNoPercentages() {
        assertThat(Trend.between(null, Fraction.ONE, Direction.MORE_IS_BETTER).course())
                .isEqualTo(Course.NO_DATA);
        assertThat(Trend.between(Fraction.ONE, null, Direction.MORE_IS_BETTER).percent()).isEmpty();
        Trend fromNothing = Trend.between(Fraction.ZERO, Fraction.ONE, Direction.MORE_IS_BETTER);
        assertThat(fromNothing.percent()).isEmpty();
        assertThat(fromNothing.change()).isEqualTo(Fraction.ONE);
        assertThat(fromNothing.course()).isEqualTo(Course.BETTER);
    }
}
