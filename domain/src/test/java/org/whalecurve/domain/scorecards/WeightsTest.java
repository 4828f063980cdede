package org.whalecurve.domain.scorecards;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.whalecurve.domain.RandomCases;
import org.whalecurve.domain.money.Fraction;

/** The numbered invariants of {@link Weights}. */
class WeightsTest {

    private static final BigDecimal WHOLE = new BigDecimal("100.00");

    @ParameterizedTest
    @ValueSource(ints = {1, 3, 6, 7, 9, 11, 13, 60})
    void equalWeightsOfAnyNumberAddUpToAHundred(int children) {
        Weights weights = new Weights(Collections.nCopies(children, Fraction.ONE));

        assertThat(sum(weights)).isEqualTo(WHOLE);
    }

    @Test
    void whatIsLeftGoesToTheLargestRemainders() {
        assertThat(weights(1, 1, 1).percentages().stream().map(BigDecimal::toString))
                .containsExactly("33.34", "33.33", "33.33");
        assertThat(weights(1, 2).percentages().stream().map(BigDecimal::toString))
                .containsExactly("33.33", "66.67");
    }

    @Test
    void anyWeightsAddUpToAHundredAndLieWithinAHundredthOfTheirShares() {
        RandomCases.tryOn(
                1_000,
                random -> {
                    Weights weights =
                            new Weights(
                                    Stream.generate(() ->
                                                    Fraction.of(
                                                            random.nextLong(1, 100_000),
                                                            random.nextLong(1, 1_000)))
                                            .limit(random.nextInt(1, 40))
                                            .toList());

                    assertThat(sum(weights)).isEqualTo(WHOLE);
                    assertThat(Fraction.sum(weights.shares())).isEqualTo(Fraction.ONE);
                    for (int i = 0; i < weights.given().size(); i++) {
                        Fraction shown = Fraction.of(weights.percentages().get(i));
                        assertThat(shown.minus(weights.shares().get(i).times(100)).abs())
                                .isLessThan(Fraction.of(1, 100));
                    }
                });
    }

    @Test
    void weightsThatAddUpToNeitherOneNorAHundredAreSaidToBeNormalised() {
        assertThat(weights(60, 40).wereNormalised()).isFalse();
        assertThat(new Weights(Collections.nCopies(4, Fraction.of(1, 4))).wereNormalised())
                .isFalse();
        assertThat(weights(60, 30).wereNormalised()).isTrue();
        assertThat(weights(1, 1, 1).wereNormalised()).isTrue();
    }

    @Test
    void nothingWeighsNothing() {
        assertThatThrownBy(() -> weights(1, 0)).hasMessage("a weight must be above zero: 0");
        assertThat(weights().percentages()).isEmpty();
        assertThat(weights().wereNormalised()).isFalse();
    }

    private static Weights weights(long... weights) {
        return new Weights(LongStream.of(weights).mapToObj(Fraction::of).toList());
    }

    private static BigDecimal sum(Weights weights) {
        List<BigDecimal> shown = weights.percentages();
        return shown.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
