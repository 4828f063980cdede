package org.whalecurve.domain.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.whalecurve.domain.RandomCases.check;

import org.junit.jupiter.api.Test;
import org.whalecurve.domain.RandomCases;

class PercentageTest {

    private static final int CASES = 10_000;

    @Test
    void theLeastThatReachesAnAmountReachesItAndOneLessDoesNot() {
        RandomCases.tryOn(
                CASES,
                random -> {
                    Percentage by = new Percentage(random.nextLong(-9_999, 100_001));
                    long amount = random.nextLong(1, 1_000_000_000_001L);

                    long least = by.leastReaching(amount);

                    check(by.on(least) >= amount, () -> by + " on " + least + " " + amount);
                    check(by.on(least - 1) < amount, () -> by + " on " + least + " " + amount);
                });
    }

    @Test
    void nothingReachesAnAmountWhereNothingIsLeft() {
        assertThat(new Percentage(-100_00).leastReaching(1)).isEqualTo(Long.MAX_VALUE);
    }
}
