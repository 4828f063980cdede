package org.whalecurve.domain.portfolio;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.whalecurve.domain.money.Fraction;

/** Many customers and a dozen pools without enough capacity are answered while one waits. */
class LargePortfolioTest {

    private static final int CUSTOMERS = 20_000;
    private static final int POOLS = 12;

    @Test
    @Timeout(60)
    void theBestChoiceInPartsIsExactAndThatOfWholeCustomersIsNearIt() {
        SplittableRandom random = new SplittableRandom(20_260_101);
        long[] contributions =
                IntStream.range(0, CUSTOMERS).mapToLong(_ -> skewed(random) - 200).toArray();
        long[][] use = new long[POOLS][CUSTOMERS];
        for (long[] ofPool : use) {
            Arrays.setAll(ofPool, _ -> random.nextInt(3) == 0 ? 0 : skewed(random));
        }
        long[] capacity =
                Arrays.stream(use).mapToLong(all -> Arrays.stream(all).sum() / 2).toArray();
        Candidates candidates = new Candidates(contributions, contributions, use);

        long start = System.nanoTime();
        Portfolio portfolio = Portfolio.of(candidates, capacity);
        Duration took = Duration.ofNanos(System.nanoTime() - start);

        ContinuousChoice inParts = portfolio.inParts();
        Fraction worth = Fraction.of(0, 1);
        long served = 0;
        for (int pool = 0; pool < POOLS; pool++) {
            worth = worth.plus(inParts.prices().get(pool).times(capacity[pool]));
        }
        for (int i = 0; i < CUSTOMERS; i++) {
            served += inParts.serves(i) ? contributions[i] : 0;
        }
        for (int i = 0; i < CUSTOMERS; i++) {
            Fraction value = inParts.value(i);
            worth = value.numerator().signum() > 0 ? worth.plus(value) : worth;
        }
        assertThat(inParts.parts()).isNotEmpty();
        assertThat(inParts.contribution()).as("in %s", took).isEqualTo(worth);
        assertThat(inParts.contribution()).isGreaterThanOrEqualTo(Fraction.of(served, 1));
        long most = inParts.contribution().floor().longValueExact();
        assertThat(most - portfolio.whole().contribution())
                .as("%s of %s in %s", portfolio.whole().contribution(), most, took)
                .isBetween(0L, most / 1_000);
    }

    private static long skewed(SplittableRandom random) {
        return 1 + (long) (1_000 * Math.exp(2 * random.nextDouble()) * random.nextDouble());
    }
}
