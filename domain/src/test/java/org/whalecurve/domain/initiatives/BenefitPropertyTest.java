package org.whalecurve.domain.initiatives;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.function.IntPredicate;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.whalecurve.domain.RandomCases;
import org.whalecurve.domain.money.Fraction;

/** The numbered invariants of {@link Benefit}. */
class BenefitPropertyTest {

    private static final int CASES = 1_000;
    private static final int DRAWS = 4_000;
    private static final int CUSTOMERS = 80;

    @Test
    void soMuchMoreForEachTouchedIsExactlySoMuchMoreBenefit() {
        RandomCases.tryOn(
                CASES,
                random -> {
                    WindowProfits before = draw(random);
                    WindowProfits after = draw(random);
                    long more = random.nextLong(-1_000_000, 1_000_000);
                    Fraction plain = perCustomer(before, after);

                    assertThat(
                                    perCustomer(
                                            before,
                                            raised(after, more, BenefitPropertyTest::isTouched)))
                            .isEqualTo(plain.plus(Fraction.of(more)));
                });
    }

    @Test
    void theSameMoreForEverybodyChangesNothing() {
        RandomCases.tryOn(
                CASES,
                random -> {
                    WindowProfits before = draw(random);
                    WindowProfits after = draw(random);
                    long more = random.nextLong(-1_000_000, 1_000_000);
                    Benefit plain = Benefit.between(before, after, BenefitPropertyTest::isTouched);
                    Benefit raised =
                            Benefit.between(
                                    before,
                                    raised(after, more, _ -> true),
                                    BenefitPropertyTest::isTouched);

                    assertThat(raised.perCustomer()).isEqualTo(plain.perCustomer());
                    assertThat(raised.verdict()).isEqualTo(plain.verdict());
                });
    }

    /** The touched scatter twice as widely, which is what Welch's interval is for. */
    @Test
    void whereThereIsNoEffectTheIntervalHoldsZeroNineteenTimesOfTwenty() {
        SplittableRandom random = new SplittableRandom(30);
        int held = 0;
        for (int i = 0; i < DRAWS; i++) {
            WindowProfits before = draw(random);
            long[] after = before.profits().clone();
            for (int row = 0; row < after.length; row++) {
                double spread = isTouched(before.customers()[row]) ? 20_000 : 10_000;
                after[row] += 5_000 + Math.round(spread * random.nextGaussian());
            }
            Benefit benefit =
                    Benefit.between(
                            before,
                            new WindowProfits(before.customers(), after),
                            BenefitPropertyTest::isTouched);
            held += benefit.totalInterval().orElseThrow().containsZero() ? 1 : 0;
        }
        // 4 standard errors of a share of 95 % of 4000 draws are 1.4 %.
        assertThat((double) held / DRAWS).isBetween(0.936, 0.964);
    }

    private static boolean isTouched(int customer) {
        return customer % 4 == 0;
    }

    private static Fraction perCustomer(WindowProfits before, WindowProfits after) {
        return Benefit.between(before, after, BenefitPropertyTest::isTouched)
                .perCustomer()
                .orElseThrow();
    }

    private static WindowProfits draw(RandomGenerator random) {
        return new WindowProfits(
                IntStream.rangeClosed(1, CUSTOMERS).toArray(),
                random.longs(CUSTOMERS, -10_000_000, 10_000_000).toArray());
    }

    private static WindowProfits raised(WindowProfits profits, long more, IntPredicate whom) {
        long[] raised = Arrays.copyOf(profits.profits(), profits.profits().length);
        for (int row = 0; row < raised.length; row++) {
            raised[row] += whom.test(profits.customers()[row]) ? more : 0;
        }
        return new WindowProfits(profits.customers(), raised);
    }
}
