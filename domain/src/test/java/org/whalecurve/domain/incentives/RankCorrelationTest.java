package org.whalecurve.domain.incentives;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.whalecurve.domain.RandomCases;
import org.whalecurve.domain.money.Fraction;

class RankCorrelationTest {

    private static final List<Fraction> PAYOUTS = column(130, 115, 100, 90, 60);

    @Test
    void whoEarnsLessForTheCompanyIsPaidMoreByAPerversePlan() {
        RankCorrelation perverse = correlation(PAYOUTS, column(-41, 20, 55, 80, 95));

        assertThat(perverse.value()).isEqualTo(-1.0);
        assertThat(perverse.isPositive()).isFalse();
        assertThat(perverse.people()).isEqualTo(5);
    }

    @Test
    void whoEarnsMoreIsPaidMoreByAPlanThatIsFine() {
        RankCorrelation fine = correlation(PAYOUTS, column(95, 80, 85, 40, 20));

        assertThat(fine.value()).isEqualTo(0.9, within(1e-12));
        assertThat(fine.isPositive()).isTrue();
    }

    /** Ranks 1, 2½, 2½, 4 against 1, 2, 3, 4: 4.5 ÷ √(4.5 × 5). */
    @Test
    void equalsHaveTheMeanOfTheirRanks() {
        assertThat(correlation(column(1, 2, 2, 3), column(10, 20, 30, 40)).value())
                .isEqualTo(0.948683298, within(1e-9));
    }

    @Test
    void fewPeopleOrPayoutsThatAreAllTheSameTellNothing() {
        assertThat(RankCorrelation.of(column(1, 2), column(1, 2))).isEmpty();
        assertThat(RankCorrelation.of(column(7, 7, 7), column(1, 2, 3))).isEmpty();
        assertThat(RankCorrelation.of(column(1, 2, 3), column(7, 7, 7))).isEmpty();
    }

    @Test
    void itLiesWithinOneEitherWayAndTurnsWithItsColumn() {
        RandomCases.tryOn(
                500,
                random -> {
                    List<Fraction> ones = column(random.longs(6, 0, 5).toArray());
                    List<Fraction> others = column(random.longs(6, 0, 5).toArray());
                    RankCorrelation.of(ones, others)
                            .ifPresent(found -> {
                                assertThat(found.value()).isBetween(-1.0 - 1e-12, 1.0 + 1e-12);
                                assertThat(
                                                correlation(
                                                                ones,
                                                                others.stream()
                                                                        .map(Fraction::negated)
                                                                        .toList())
                                                        .covariance())
                                        .isEqualTo(-found.covariance());
                            });
                });
    }

    @ParameterizedTest
    @CsvSource({"6, 0, 1, 32", "0, 6, 1, 32", "5, 0, 1, 16", "3, 3, 1, 1", "7, 1, 9, 128"})
    void howManyFallOnOneSideByChanceIsToldByTheSignTest(
            int ones, int others, long numerator, long denominator) {
        assertThat(SignTest.twoSided(ones, others)).isEqualTo(Fraction.of(numerator, denominator));
    }

    private static RankCorrelation correlation(List<Fraction> ones, List<Fraction> others) {
        return RankCorrelation.of(ones, others).orElseThrow();
    }

    private static List<Fraction> column(long... values) {
        return LongStream.of(values).mapToObj(Fraction::of).toList();
    }
}
