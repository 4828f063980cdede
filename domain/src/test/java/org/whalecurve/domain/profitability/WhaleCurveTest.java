package org.whalecurve.domain.profitability;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.whalecurve.domain.RandomCases.check;

import java.util.Comparator;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.whalecurve.domain.RandomCases;
import org.whalecurve.domain.money.Proportion;
import org.whalecurve.domain.profitability.WhaleCurve.Point;

class WhaleCurveTest {

    /** Spring Distribution (Horngren, Cost Accounting, 14th edition, exhibit 14-4). */
    @Test
    void theTenCustomersOfSpringDistribution() {
        WhaleCurve curve =
                WhaleCurve.of(
                        new long[] {
                            51160, 35100, 21070, 17580, 7504, 3330, 3176, -1190, -1690, -2535
                        },
                        12);

        assertThat(curve.points())
                .extracting(Point::cumulativeMinor)
                .containsExactly(
                        0L, 51160L, 86260L, 107330L, 124910L, 132414L, 135744L, 138920L, 137730L,
                        136040L, 133505L);
        assertThat(curve.points()).extracting(Point::rank).isSorted().startsWith(0, 1).endsWith(10);
        assertThat(curve.profitable()).isEqualTo(7);
        assertThat(curve.unprofitable()).isEqualTo(3);
        assertThat(curve.peakMinor()).isEqualTo(138920);
        assertThat(curve.erosionMinor()).isEqualTo(5415);
        // 104.1 % of the total
        assertThat(Proportion.halfUp(curve.peakMinor(), 1000, curve.totalMinor())).isEqualTo(1041);
    }

    @Test
    void withoutCustomersThereIsOnlyTheBeginning() {
        assertThat(WhaleCurve.of(new long[0], 3))
                .isEqualTo(new WhaleCurve(0, 0, 0, 0, 0, List.of(new Point(0, 0))));
    }

    @Test
    void aCustomerWhoBreaksEvenIsNeitherProfitableNorUnprofitable() {
        WhaleCurve curve = WhaleCurve.of(new long[] {5, 0, 0, -2}, 10);

        assertThat(curve.profitable()).isEqualTo(1);
        assertThat(curve.unprofitable()).isEqualTo(1);
        assertThat(curve.customers()).isEqualTo(4);
    }

    @Test
    void whereNobodyEarnsAnythingTheCurveOnlyFalls() {
        WhaleCurve curve = WhaleCurve.of(new long[] {-1, -2, -3}, 10);

        assertThat(curve.peakMinor()).isZero();
        assertThat(curve.erosionMinor()).isEqualTo(6);
        assertThat(curve.points())
                .containsExactly(
                        new Point(0, 0), new Point(1, -1), new Point(2, -3), new Point(3, -6));
    }

    @ParameterizedTest
    @ValueSource(longs = {-5, -6, -100})
    void aTotalOfNothingOrLessHasNoPercentages(long last) {
        assertThat(WhaleCurve.of(new long[] {5, last}, 3).hasPercentages()).isFalse();
    }

    @Test
    void theSmallestTotalAboveNothingHasPercentages() {
        assertThat(WhaleCurve.of(new long[] {5, -4}, 3).hasPercentages()).isTrue();
    }

    @Test
    void theFewestPointsAreBeginningPeakAndEnd() {
        assertThat(WhaleCurve.of(new long[] {4, 3, 2, 1, -1, -2, -3}, 3).points())
                .containsExactly(new Point(0, 0), new Point(4, 10), new Point(7, 4));
        assertThatThrownBy(() -> WhaleCurve.of(new long[] {1}, 2))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a whale curve cannot be drawn with 2 points");
    }

    @Test
    void profitsOutOfOrderAreRefused() {
        assertThatThrownBy(() -> WhaleCurve.of(new long[] {3, 1, 2}, 10))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("profits are not in descending order at rank 3");
    }

    @Test
    void sumsBeyondTheRangeAreAnErrorNotAWrongFigure() {
        assertThatThrownBy(() -> WhaleCurve.of(new long[] {Long.MAX_VALUE, 1}, 10))
                .isInstanceOf(ArithmeticException.class);
        WhaleCurve abyss = WhaleCurve.of(new long[] {Long.MAX_VALUE, -2, -Long.MAX_VALUE}, 10);
        assertThatThrownBy(abyss::erosionMinor).isInstanceOf(ArithmeticException.class);
    }

    @Test
    void everyCurveRisesToItsPeakAndEndsAtItsTotal() {
        RandomCases.tryOn(
                20_000,
                random -> {
                    long[] profits = profits(random);
                    int most = random.nextInt(3, 60);
                    WhaleCurve curve = WhaleCurve.of(profits, most);
                    List<Point> points = curve.points();

                    long earned = LongStream.of(profits).filter(profit -> profit > 0).sum();
                    long total = LongStream.of(profits).sum();
                    Point end = new Point(profits.length, total);
                    check(points.size() <= most, () -> points.size() + " points, not " + most);
                    check(points.getFirst().equals(new Point(0, 0)), points::toString);
                    check(points.getLast().equals(end), () -> points + " ends not at " + end);
                    check(curve.totalMinor() == total, curve::toString);
                    check(curve.peakMinor() == earned, curve::toString);
                    check(curve.erosionMinor() == earned - total, curve::toString);
                    check(
                            points.contains(new Point(curve.profitable(), earned)),
                            () -> points + " lacks the peak");
                    pointsLieOnTheCurveInOrder(points, profits);
                    stretchesAreAlike(points, profits.length, most);
                });
    }

    private static void pointsLieOnTheCurveInOrder(List<Point> points, long[] profits) {
        for (int i = 1; i < points.size(); i++) {
            Point point = points.get(i);
            check(point.rank() > points.get(i - 1).rank(), points::toString);
            check(
                    LongStream.of(profits).limit(point.rank()).sum() == point.cumulativeMinor(),
                    () -> point + " is not on the curve");
        }
    }

    /** No stretch between two points is longer than it must be with so many points. */
    private static void stretchesAreAlike(List<Point> points, int customers, int most) {
        int longest = customers <= most - 2 ? 1 : customers / (most - 2) + 1;
        for (int i = 1; i < points.size(); i++) {
            int stretch = points.get(i).rank() - points.get(i - 1).rank();
            check(stretch <= longest, () -> "a stretch of " + stretch + ", not " + longest);
        }
    }

    private static long[] profits(SplittableRandom random) {
        long shift = random.nextLong(-1_000, 1_000);
        return LongStream.range(0, random.nextInt(200))
                .map(i -> random.nextLong(-500, 500) + shift)
                .boxed()
                .sorted(Comparator.reverseOrder())
                .mapToLong(Long::longValue)
                .toArray();
    }
}
