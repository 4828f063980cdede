package org.whalecurve.domain.incentives;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.whalecurve.domain.incentives.BriefPlan.CHIEF_EXECUTIVE;
import static org.whalecurve.domain.incentives.BriefPlan.STRAIGHT;
import static org.whalecurve.domain.incentives.BriefPlan.USUAL;
import static org.whalecurve.domain.incentives.BriefPlan.decimal;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.whalecurve.domain.RandomCases;
import org.whalecurve.domain.incentives.CurveAudit.Cliff;
import org.whalecurve.domain.incentives.CurveAudit.Kink;
import org.whalecurve.domain.incentives.PayoutCurve.Point;
import org.whalecurve.domain.money.Fraction;

class PayoutCurveTest {

    private static final int CASES = 2_000;

    /** SEC exhibit 10.20 (2006): payouts in per cent of the base pay. */
    @ParameterizedTest
    @CsvSource({"79.9, 0", "80, 40", "90, 45", "100, 50", "110, 65", "120, 80", "200, 80"})
    void theFiledPlanOfAChiefExecutivePaysWhatItSays(String achievement, String payout) {
        assertThat(CHIEF_EXECUTIVE.payout(decimal(achievement))).isEqualTo(decimal(payout));
    }

    @ParameterizedTest
    @CsvSource({"79.99, 0", "80, 50", "95, 87.5", "100, 100", "110, 125", "125, 150"})
    void theUsualCurvePaysHalfFromEightyAndHalfAsMuchAgainAtMost(
            String achievement, String payout) {
        assertThat(USUAL.payout(decimal(achievement))).isEqualTo(decimal(payout));
    }

    @ParameterizedTest
    @CsvSource({"-20, 0", "0, 0", "33, 33", "100, 100", "250.5, 250.5"})
    void aStraightCurvePaysForEveryPointAlike(String achievement, String payout) {
        assertThat(STRAIGHT.payout(decimal(achievement))).isEqualTo(decimal(payout));
    }

    @Test
    void theFiledPlanHasOneCliffTwoKinksAndACap() {
        CurveAudit audit = CurveAudit.of(CHIEF_EXECUTIVE);

        assertThat(audit.cliff()).isEqualTo(new Cliff(Fraction.of(80), Fraction.of(40)));
        assertThat(audit.kinks())
                .containsExactly(
                        new Kink(Fraction.of(100), decimal("0.5"), decimal("1.5")),
                        new Kink(Fraction.of(120), decimal("1.5"), Fraction.ZERO));
        assertThat(audit.cap()).isEqualTo(Point.of(120, 80));
        assertThat(audit.isStraight()).isFalse();
    }

    @Test
    void aStraightCurveHasNone() {
        CurveAudit audit = CurveAudit.of(STRAIGHT);

        assertThat(audit.isStraight()).isTrue();
        assertThat(audit).isEqualTo(new CurveAudit(null, List.of(), null));
    }

    @Test
    void aThresholdThatPaysNothingYetIsAKinkAndNoCliff() {
        CurveAudit audit =
                CurveAudit.of(new PayoutCurve(List.of(Point.of(50, 0), Point.of(100, 100)), true));

        assertThat(audit.cliff()).isNull();
        assertThat(audit.kinks())
                .containsExactly(new Kink(Fraction.of(50), Fraction.ZERO, Fraction.of(2)));
        assertThat(audit.cap()).isNull();
    }

    @Test
    void allOrNothingIsACliffAndACapAndNothingElse() {
        CurveAudit audit = CurveAudit.of(PayoutCurve.upTo(Point.of(100, 100)));

        assertThat(audit.cliff()).isEqualTo(new Cliff(Fraction.of(100), Fraction.of(100)));
        assertThat(audit.kinks()).isEmpty();
        assertThat(audit.cap()).isEqualTo(Point.of(100, 100));
    }

    @Test
    void pointsThatMakeNoCurveAreRefusedWithTheReason() {
        refused("needs at least one point");
        refused("ascending order", Point.of(100, 100), Point.of(80, 120));
        refused("ascending order", Point.of(100, 50), Point.of(100, 100));
        refused("not be paid less", Point.of(80, 100), Point.of(100, 90));
        refused("Nobody pays back", Point.of(80, -5), Point.of(100, 90));
        assertThat(PayoutCurve.flawOf(List.of(Point.of(100, 100)), true))
                .hasValueSatisfying(flaw -> assertThat(flaw).contains("add another"));
    }

    @Test
    void whoAchievesMoreIsNeverPaidLess() {
        RandomCases.tryOn(
                CASES,
                random -> {
                    PayoutCurve curve = curve(random);
                    Fraction one = number(random, 300);
                    Fraction more = one.plus(number(random, 100));

                    assertThat(curve.payout(more)).isGreaterThanOrEqualTo(curve.payout(one));
                });
    }

    @Test
    void atAPointWhatThePointSaysIsPaidExactly() {
        RandomCases.tryOn(
                CASES,
                random -> {
                    PayoutCurve curve = curve(random);

                    assertThat(curve.points())
                            .allSatisfy(point ->
                                    assertThat(curve.payout(point.achievement()))
                                            .isEqualTo(point.payout()));
                });
    }

    /** Between two points, the slope that the audit sees is the one that is paid. */
    @Test
    void halfwayBetweenTwoPointsHalfOfWhatLiesBetweenIsPaid() {
        RandomCases.tryOn(
                CASES,
                random -> {
                    PayoutCurve curve = curve(random);
                    for (int i = 1; i < curve.points().size(); i++) {
                        Point from = curve.points().get(i - 1);
                        Point to = curve.points().get(i);
                        assertThat(
                                        curve.payout(
                                                from.achievement()
                                                        .plus(to.achievement())
                                                        .dividedBy(2)))
                                .isEqualTo(from.payout().plus(to.payout()).dividedBy(2));
                    }
                });
    }

    static PayoutCurve curve(SplittableRandom random) {
        List<Point> points = new ArrayList<>();
        Fraction achievement = number(random, 100);
        Fraction payout = number(random, 50);
        for (int i = random.nextInt(1, 5); i >= 0; i--) {
            points.add(new Point(achievement, payout));
            achievement = achievement.plus(number(random, 50)).plus(Fraction.of(1, 7));
            payout = payout.plus(number(random, 60));
        }
        return new PayoutCurve(points, random.nextBoolean());
    }

    private static Fraction number(SplittableRandom random, int below) {
        return Fraction.of(random.nextInt(below * 10), random.nextInt(1, 30));
    }

    private static void refused(String words, Point... points) {
        assertThatThrownBy(() -> PayoutCurve.upTo(points))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(words);
    }
}
