package org.whalecurve.domain.scorecards;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.whalecurve.domain.money.Fraction;
import org.whalecurve.domain.scorecards.ArrowTest.Verdict;
import org.whalecurve.domain.statistics.LineFit;

/** When keeping customers supports earning, by the scores of some years. */
class ArrowTestTest {

    private static final YearMonth FIRST = YearMonth.of(2009, 1);

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 3, 6})
    void whatFollowsSomeMonthsLaterIsFoundWithItsLagAndSlope(int lag) {
        List<Fraction> causes = wandering(7, 37);
        List<@Nullable Fraction> effects = new ArrayList<>();
        for (int month = 0; month < 37; month++) {
            effects.add(
                    month < lag
                            ? null
                            : causes.get(month - lag)
                                    .dividedBy(Fraction.of(2))
                                    .plus(Fraction.of(20)));
        }

        ArrowTest test = test(causes, effects);

        assertThat(test.verdict()).isEqualTo(Verdict.HOLDS);
        assertThat(test.lag()).isEqualTo(lag);
        assertThat(test.pairs()).isEqualTo(36 - lag);
        assertThat(test.fit())
                .isNotNull()
                .extracting(LineFit::slope, InstanceOfAssertFactories.DOUBLE)
                .isCloseTo(0.5, within(1e-9));
        assertThat(test.strength()).isCloseTo(1, within(1e-9));
    }

    @Test
    void whatGoesTheOtherWayContradictsTheArrow() {
        List<Fraction> causes = wandering(3, 24);

        assertThat(test(causes, causes.stream().map(each -> Fraction.of(100).minus(each)).toList()))
                .extracting(ArrowTest::verdict)
                .isEqualTo(Verdict.CONTRADICTED);
    }

    /** Two that merely both grow do not hang together: their changes have nothing in common. */
    @Test
    void growingBothIsNoEvidence() {
        List<Fraction> one = new ArrayList<>();
        List<Fraction> other = new ArrayList<>();
        Random random = new Random(5);
        for (int month = 0; month < 37; month++) {
            one.add(Fraction.of(2L * month + random.nextInt(5)));
            other.add(Fraction.of(2L * month + random.nextInt(5)));
        }

        assertThat(test(one, other).verdict()).isEqualTo(Verdict.OPEN);
    }

    /** Among unrelated scores chance alone seldom looks like proof, however many lags are tried. */
    @Test
    void chanceSeldomLooksLikeProof() {
        int found = 0;
        for (int seed = 0; seed < 200; seed++) {
            Verdict verdict = test(wandering(seed, 37), wandering(seed + 10_000, 37)).verdict();
            if (verdict != Verdict.OPEN) {
                found++;
            }
        }

        assertThat(found).isLessThanOrEqualTo(20);
    }

    @Test
    void tooFewMonthsOrAScoreThatNeverMovedTestNothing() {
        ArrowTest brief = test(wandering(1, 10), wandering(2, 10));
        assertThat(brief.verdict()).isEqualTo(Verdict.NOT_TESTED);
        assertThat(brief.pairs()).isEqualTo(9);

        ArrowTest still =
                test(
                        wandering(1, 24),
                        wandering(2, 24).stream().map(_ -> Fraction.of(50)).toList());
        assertThat(still.verdict()).isEqualTo(Verdict.NOT_TESTED);
        assertThat(still.pairs()).isEqualTo(23);
    }

    @Test
    void aMonthWithoutAScoreCostsTheTwoChangesBesideIt() {
        List<@Nullable Fraction> causes = new ArrayList<>(wandering(1, 24));
        causes.set(12, null);

        assertThat(test(causes, wandering(1, 24)).pairs()).isEqualTo(21);
    }

    @Test
    void theArrowsOfACardAreThoseWithinIt() {
        Objective earn = SampleCard.objective("earn", "1", SampleCard.measure("profit", "1"));
        Objective keep =
                new Objective(
                        "keep",
                        "To keep",
                        "Ada",
                        Fraction.ONE,
                        List.of(
                                new ObjectiveKey("company", "earn"),
                                new ObjectiveKey("other", "x")),
                        List.of(SampleCard.measure("retention", "1")));
        Scorecard card =
                SampleCard.card(
                        SampleCard.perspective("money", "1", earn),
                        SampleCard.perspective("customers", "1", keep));
        Map<YearMonth, Observation> observed = new HashMap<>();
        List<Fraction> scores = wandering(4, 13);
        for (int month = 0; month < 13; month++) {
            observed.put(
                    FIRST.plusMonths(month), new Observation(scores.get(month), Fraction.of(100)));
        }
        Map<String, MeasureHistory> histories =
                Map.of(
                        "profit", MeasureHistory.ofMonths(observed),
                        "retention", MeasureHistory.ofMonths(observed));
        List<ScoredCard> course = new ArrayList<>();
        for (int month = 0; month < 13; month++) {
            course.add(ScoredCard.of(card, histories, Months.of(FIRST.plusMonths(month))));
        }

        assertThat(ArrowTest.of(course))
                .singleElement()
                .satisfies(test -> {
                    assertThat(test.from()).isEqualTo("keep");
                    assertThat(test.to()).isEqualTo("earn");
                    assertThat(test.verdict()).isEqualTo(Verdict.HOLDS);
                    assertThat(test.pairs()).isEqualTo(12);
                });
        assertThat(ArrowTest.of(List.of())).isEmpty();
    }

    private static ArrowTest test(
            List<? extends @Nullable Fraction> causes, List<? extends @Nullable Fraction> effects) {
        return ArrowTest.of("keep", "earn", new ArrayList<>(causes), new ArrayList<>(effects));
    }

    private static List<Fraction> wandering(long seed, int months) {
        Random random = new Random(seed);
        List<Fraction> scores = new ArrayList<>();
        for (int month = 0; month < months; month++) {
            scores.add(Fraction.of(random.nextInt(10_000), 100));
        }
        return scores;
    }
}
