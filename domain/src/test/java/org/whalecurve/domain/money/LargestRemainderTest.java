package org.whalecurve.domain.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class LargestRemainderTest {

    @Test
    void partsAddUpToTheWholeEvenWhenTheyDoNotDivide() {
        assertThat(LargestRemainder.divide(100_00, new long[] {1, 1, 1}))
                .containsExactly(33_34, 33_33, 33_33);
    }

    @Test
    void remainingUnitsGoToTheLargestRemainderNotToTheLargestWeight() {
        // 10 × 6/9 = 6.67, 10 × 3/9 = 3.33; then 10 × 5/11 = 4.545, 10 × 4/11 = 3.636, 10 × 2/11 =
        // 1.818
        assertThat(LargestRemainder.divide(10, new long[] {3, 6})).containsExactly(3, 7);
        assertThat(LargestRemainder.divide(10, new long[] {5, 4, 2})).containsExactly(4, 4, 2);
    }

    @Test
    void equalRemaindersFavourTheLargerWeight() {
        // 2 × 1/4 = 0.5 and 2 × 3/4 = 1.5
        assertThat(LargestRemainder.divide(2, new long[] {1, 3})).containsExactly(0, 2);
    }

    @Test
    void equalRemaindersOfEqualWeightsFavourTheEarlierPosition() {
        assertThat(LargestRemainder.divide(2, new long[] {1, 0, 1, 1})).containsExactly(1, 0, 1, 0);
    }

    @Test
    void whatCarriesNoWeightReceivesNothing() {
        assertThat(LargestRemainder.divide(7, new long[] {0, 5, 0})).containsExactly(0, 7, 0);
    }

    @Test
    void reversingAnAmountTurnsTheSignOfEveryPart() {
        assertThat(LargestRemainder.divide(-100_00, new long[] {1, 1, 1}))
                .containsExactly(-33_34, -33_33, -33_33);
    }

    @Test
    void nothingIsDividedIntoNothing() {
        assertThat(LargestRemainder.divide(0, new long[] {0, 0})).containsExactly(0, 0);
        assertThat(LargestRemainder.divide(0, new long[] {})).isEmpty();
        assertThat(LargestRemainder.divide(0, new long[] {4, 5})).containsExactly(0, 0);
    }

    @Test
    void theLargestAmountAndTheLargestWeightsStillAddUp() {
        long half = Long.MAX_VALUE / 2;

        long[] parts = LargestRemainder.divide(Long.MAX_VALUE, new long[] {half, half, 1});

        // The whole is the amount, so that every weight receives itself.
        assertThat(parts).containsExactly(half, half, 1);
        assertThat(LargestRemainder.divide(-Long.MAX_VALUE, new long[] {half, half, 0}))
                .containsExactly(-half - 1, -half, 0);
    }

    @Test
    void aMillionEqualReceiversShareWithoutLoss() {
        long[] weights = new long[1_000_000];
        Arrays.fill(weights, 7);

        long[] parts = LargestRemainder.divide(1_999_999, weights);

        assertThat(LongStream.of(parts).sum()).isEqualTo(1_999_999);
        assertThat(parts[999_998]).isEqualTo(2);
        assertThat(parts[999_999]).isEqualTo(1);
    }

    @Test
    void weightsAreLeftAsTheyAre() {
        long[] weights = {1, 1, 1};

        LargestRemainder.divide(100, weights);

        assertThat(weights).containsExactly(1, 1, 1);
    }

    @Test
    void anAmountWithoutAnyWeightIsTheCallersDecision() {
        assertThatThrownBy(() -> LargestRemainder.divide(5, new long[] {0, 0}))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("no weight to carry the amount 5");
        assertThatThrownBy(() -> LargestRemainder.divide(-5, new long[] {}))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("no weight to carry the amount -5");
    }

    @Test
    void aNegativeWeightIsRefusedEvenWhenThereIsNothingToDivide() {
        assertThatThrownBy(() -> LargestRemainder.divide(0, new long[] {3, -1}))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a weight cannot be negative: -1");
    }

    @Test
    void weightsBeyondTheRangeAreAnErrorNotAWrongFigure() {
        assertThatThrownBy(() -> LargestRemainder.divide(1, new long[] {Long.MAX_VALUE, 1}))
                .isInstanceOf(ArithmeticException.class);
    }

    @Test
    void theOneAmountWithoutACounterpartIsAnError() {
        assertThatThrownBy(() -> LargestRemainder.divide(Long.MIN_VALUE, new long[] {1, 1}))
                .isInstanceOf(ArithmeticException.class)
                .hasMessage("the amount -9223372036854775808 has no counterpart of the other sign");
        assertThat(LargestRemainder.divide(Long.MIN_VALUE + 1, new long[] {1}))
                .containsExactly(Long.MIN_VALUE + 1);
    }
}
