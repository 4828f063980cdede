package org.whalecurve.domain.portfolio;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.whalecurve.domain.RandomCases;
import org.whalecurve.domain.money.Fraction;

/** The numbered invariants of {@link ContinuousChoice} and {@link Portfolio}. */
class PortfolioPropertyTest {

    private static final int CASES = 2_000;
    private static final Fraction NOTHING = Fraction.of(0, 1);

    private record Question(Candidates candidates, long[] capacity) {

        @Override
        public String toString() {
            return Arrays.toString(candidates.contributions())
                    + Arrays.deepToString(candidates.use())
                    + Arrays.toString(capacity);
        }
    }

    @Test
    void noPoolWorksLongerThanItsCapacityAndNobodyIsServedMoreThanWhole() {
        RandomCases.tryOn(
                CASES,
                random -> {
                    Question question = draw(random, 30);
                    ContinuousChoice choice = inParts(question);
                    for (int pool = 0; pool < question.capacity().length; pool++) {
                        assertThat(used(question, choice, pool))
                                .as("%s", question)
                                .isLessThanOrEqualTo(Fraction.of(question.capacity()[pool], 1));
                    }
                    assertThat(choice.parts())
                            .allSatisfy(part -> {
                                assertThat(part.share()).isGreaterThan(NOTHING);
                                assertThat(part.share()).isLessThan(Fraction.of(1, 1));
                                assertThat(choice.serves(part.candidate())).isFalse();
                            });
                });
    }

    @Test
    void aPriceAboveZeroBelongsToAPoolWithoutAMinuteLeft() {
        RandomCases.tryOn(
                CASES,
                random -> {
                    Question question = draw(random, 30);
                    ContinuousChoice choice = inParts(question);
                    long binding = 0;
                    for (int pool = 0; pool < question.capacity().length; pool++) {
                        Fraction price = choice.prices().get(pool);
                        assertThat(price).as("%s", question).isGreaterThanOrEqualTo(NOTHING);
                        if (price.numerator().signum() > 0) {
                            assertThat(used(question, choice, pool))
                                    .as("%s", question)
                                    .isEqualTo(Fraction.of(question.capacity()[pool], 1));
                        }
                        if (used(question, choice, pool)
                                .equals(Fraction.of(question.capacity()[pool], 1))) {
                            binding++;
                        }
                    }
                    assertThat((long) choice.parts().size()).isLessThanOrEqualTo(binding);
                });
    }

    /** Σ λ × capacity + Σ values above zero bounds every choice; the best in parts reaches it. */
    @Test
    void whatCapacityAndCandidatesAreWorthIsWhatTheBestChoiceBrings() {
        RandomCases.tryOn(
                CASES,
                random -> {
                    Question question = draw(random, 30);
                    ContinuousChoice choice = inParts(question);
                    Fraction worth = NOTHING;
                    for (int pool = 0; pool < question.capacity().length; pool++) {
                        worth =
                                worth.plus(
                                        choice.prices().get(pool).times(question.capacity()[pool]));
                    }
                    for (int i = 0; i < question.candidates().size(); i++) {
                        Fraction value = choice.value(i);
                        int sign = value.numerator().signum();
                        worth = sign > 0 ? worth.plus(value) : worth;
                        if (sign != 0) {
                            assertThat(choice.serves(i)).as("%s", question).isEqualTo(sign > 0);
                        }
                    }
                    assertThat(choice.contribution()).as("%s", question).isEqualTo(worth);
                });
    }

    @Test
    void noWholeChoiceBringsMoreThanTheBest() {
        RandomCases.tryOn(
                CASES,
                random -> {
                    Question question = draw(random, 10);
                    Portfolio portfolio = Portfolio.of(question.candidates(), question.capacity());
                    assertThat(portfolio.proven()).isTrue();
                    assertThat(portfolio.whole().contribution())
                            .as("%s", question)
                            .isEqualTo(bestOfAll(question));
                    assertThat(portfolio.mostWhole()).isEqualTo(portfolio.whole().contribution());
                    for (PickingRule rule : PickingRule.values()) {
                        assertThat(portfolio.lostBy(rule)).isNotNegative();
                        assertThat(isPossible(question, portfolio.by(rule))).isTrue();
                    }
                    assertThat(isPossible(question, portfolio.whole())).isTrue();
                });
    }

    @Test
    void theBestWholeChoiceBringsAtMostWhatTheBestInPartsDoes() {
        RandomCases.tryOn(
                300,
                random -> {
                    Question question = draw(random, 400);
                    Portfolio portfolio = Portfolio.of(question.candidates(), question.capacity());
                    assertThat(isPossible(question, portfolio.whole())).isTrue();
                    assertThat(portfolio.inParts().contribution())
                            .isGreaterThanOrEqualTo(
                                    Fraction.of(portfolio.whole().contribution(), 1));
                    assertThat(portfolio.mostWhole())
                            .isGreaterThanOrEqualTo(portfolio.whole().contribution());
                });
    }

    /** Small figures, so that many are equal and many values are zero; some large ones. */
    private static Question draw(SplittableRandom random, int most) {
        int n = random.nextInt(most + 1);
        int pools = random.nextInt(1, 5);
        boolean small = random.nextBoolean();
        long[] contributions = random.longs(n, -5, small ? 12 : 1_000_000_000_000L).toArray();
        long[][] use = new long[pools][];
        long[] capacity = new long[pools];
        for (int pool = 0; pool < pools; pool++) {
            use[pool] = random.longs(n, 0, small ? 4 : 10_000_000_000L).toArray();
            long all = Arrays.stream(use[pool]).sum();
            capacity[pool] = random.nextLong(all + 2);
        }
        return new Question(new Candidates(contributions, contributions, use), capacity);
    }

    private static ContinuousChoice inParts(Question question) {
        return ShadowPriceSearch.of(question.candidates(), question.capacity());
    }

    private static Fraction used(Question question, ContinuousChoice choice, int pool) {
        long[] use = question.candidates().use()[pool];
        long whole = 0;
        for (int i = 0; i < use.length; i++) {
            whole += choice.serves(i) ? use[i] : 0;
        }
        Fraction used = Fraction.of(whole, 1);
        for (ContinuousChoice.Part part : choice.parts()) {
            used = used.plus(part.share().times(use[part.candidate()]));
        }
        return used;
    }

    private static long bestOfAll(Question question) {
        int n = question.candidates().size();
        long best = 0;
        for (int choice = 0; choice < 1 << n; choice++) {
            long brings = 0;
            long[] left = question.capacity().clone();
            for (int i = 0; i < n; i++) {
                if ((choice >> i & 1) == 1) {
                    brings += question.candidates().contributions()[i];
                    for (int pool = 0; pool < left.length; pool++) {
                        left[pool] -= question.candidates().use()[pool][i];
                    }
                }
            }
            if (brings > best && Arrays.stream(left).allMatch(minutes -> minutes >= 0)) {
                best = brings;
            }
        }
        return best;
    }

    private static boolean isPossible(Question question, WholeChoice choice) {
        return List.of(question.candidates().use()).stream()
                .allMatch(use -> {
                    int pool = List.of(question.candidates().use()).indexOf(use);
                    long taken = 0;
                    for (int i = 0; i < use.length; i++) {
                        taken += choice.serves(i) ? use[i] : 0;
                    }
                    return taken <= question.capacity()[pool];
                });
    }
}
