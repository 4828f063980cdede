package org.whalecurve.domain.dispersion;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Arrays;
import java.util.SplittableRandom;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.whalecurve.domain.RandomCases;
import org.whalecurve.domain.money.Fraction;

/** The numbered invariants of {@link ProfitSpread}. */
class ProfitSpreadPropertyTest {

    private static final int CASES = 2_000;

    @Test
    void gainAndLossAddUpToTheTotal() {
        RandomCases.tryOn(
                CASES,
                random -> {
                    ProfitSpread spread = ProfitSpread.of(draw(random));
                    assertThat(spread.gainMinor() + spread.lossMinor())
                            .isEqualTo(spread.totalMinor());
                    assertThat(spread.gainMinor()).isNotNegative();
                    assertThat(spread.lossMinor()).isNotPositive();
                });
    }

    @Test
    void theBestOfALargerPartEarnWhatThoseOfASmallerDoAndThoseBetween() {
        RandomCases.tryOn(
                CASES,
                random -> {
                    long[] profits = draw(random);
                    ProfitSpread spread = ProfitSpread.of(profits);
                    for (Portion part : spread.best()) {
                        assertThat((long) part.objects() * 100)
                                .isBetween(
                                        (long) part.percent() * profits.length,
                                        (long) part.percent() * profits.length + 99);
                        assertThat(part.profitMinor())
                                .isEqualTo(Arrays.stream(profits).limit(part.objects()).sum());
                    }
                    Portion worst = spread.worst();
                    assertThat(worst.profitMinor())
                            .isEqualTo(
                                    Arrays.stream(profits)
                                            .skip(profits.length - worst.objects())
                                            .sum());
                });
    }

    @Test
    void theVarianceIsTheExactOne() {
        RandomCases.tryOn(
                CASES,
                random -> {
                    long[] profits = draw(random);
                    Fraction n = Fraction.of(1, profits.length);
                    Fraction mean = n.times(Arrays.stream(profits).sum());
                    Fraction variance = Fraction.of(0, 1);
                    for (long profit : profits) {
                        Fraction apart = mean.subtractedFrom(profit);
                        variance = variance.plus(apart.times(apart).times(n));
                    }
                    assertThat(ProfitSpread.of(profits).variance()).isEqualTo(variance);
                });
    }

    @Test
    void squaresOfAnySizeAddUpExactly() {
        RandomCases.tryOn(
                CASES,
                random -> {
                    SquareFold fold = new SquareFold();
                    BigInteger squares = BigInteger.ZERO;
                    long sum = 0;
                    for (int i = random.nextInt(40); i > 0; i--) {
                        long amount = RandomCases.anyMagnitude(random);
                        if (sum > 0 || (sum == 0 && random.nextBoolean())) {
                            amount = -amount;
                        }
                        fold.add(amount);
                        sum += amount;
                        squares = squares.add(BigInteger.valueOf(amount).pow(2));
                    }
                    assertThat(fold.squares()).isEqualTo(squares);
                    assertThat(fold.sum()).isEqualTo(sum);
                });
    }

    /** What doubles would say, as a check of magnitude on amounts that they can hold. */
    @Test
    void theVariationIsThatOfARunningMean() {
        RandomCases.tryOn(
                CASES,
                random -> {
                    long[] profits =
                            random.longs(random.nextInt(2, 60), 1, 1_000_000).sorted().toArray();
                    double mean = 0;
                    double apart = 0;
                    for (int i = 0; i < profits.length; i++) {
                        double before = profits[i] - mean;
                        mean += before / (i + 1);
                        apart += before * (profits[i] - mean);
                    }
                    BigDecimal variation =
                            ProfitSpread.of(descending(profits)).variation().orElseThrow();
                    assertThat(variation.doubleValue())
                            .isCloseTo(
                                    Math.sqrt(apart / profits.length) / mean,
                                    Offset.offset(0.000_06));
                });
    }

    private static long[] draw(SplittableRandom random) {
        return descending(
                random.longs(random.nextInt(1, 60))
                        .map(any -> any >> random.nextInt(8, 63))
                        .toArray());
    }

    private static long[] descending(long[] profits) {
        long[] sorted = profits.clone();
        Arrays.sort(sorted);
        for (int i = 0; i < sorted.length / 2; i++) {
            long swap = sorted[i];
            sorted[i] = sorted[sorted.length - 1 - i];
            sorted[sorted.length - 1 - i] = swap;
        }
        return sorted;
    }
}
