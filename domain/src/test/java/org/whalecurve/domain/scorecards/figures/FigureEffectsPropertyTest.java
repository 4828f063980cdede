package org.whalecurve.domain.scorecards.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.whalecurve.domain.RandomCases;
import org.whalecurve.domain.growth.CustomerEarnings;
import org.whalecurve.domain.money.Fraction;
import org.whalecurve.domain.scorecards.Observation;

/** The numbered invariants of {@link FigureEffects}. */
class FigureEffectsPropertyTest {

    private static final int CASES = 500;
    private static final int MOST_CUSTOMERS = 30;

    @Test
    void theEffectsOfAllCustomersAndTheRestAddUpToTheChange() {
        RandomCases.tryOn(
                CASES,
                random -> {
                    CustomerEarnings before = earnings(random);
                    CustomerEarnings after = earnings(random);
                    for (LedgerFigure figure : LedgerFigure.values()) {
                        effects(figure, before, after)
                                .forEach(effects -> {
                                    Fraction listed =
                                            Fraction.sum(
                                                    effects
                                                            .largest(
                                                                    _ -> true, 0, Integer.MAX_VALUE)
                                                            .stream()
                                                            .map(FigureEffects.Effect::amount)
                                                            .toList());
                                    assertThat(listed).isEqualTo(effects.together(_ -> true));
                                    assertThat(listed.plus(effects.rest()))
                                            .isEqualTo(effects.change());
                                    assertThat(effects.rest())
                                            .as("%s is all of customers", figure)
                                            .isEqualTo(Fraction.ZERO);
                                });
                    }
                });
    }

    @Test
    void aCustomerForWhomNothingChangedHasNoEffect() {
        RandomCases.tryOn(
                CASES,
                random -> {
                    CustomerEarnings same = earnings(random);
                    for (LedgerFigure figure : LedgerFigure.values()) {
                        effects(figure, same, same)
                                .forEach(effects -> assertThat(effects.count(_ -> true)).isZero());
                    }
                });
    }

    @Test
    void theLargestEffectsComeFirstWhicheverWayTheyGo() {
        RandomCases.tryOn(
                CASES,
                random -> {
                    CustomerEarnings before = earnings(random);
                    CustomerEarnings after = earnings(random);
                    effects(LedgerFigure.CUSTOMER_MARGIN, before, after)
                            .forEach(effects ->
                                    assertThat(
                                                    effects
                                                            .largest(_ -> true, 0, MOST_CUSTOMERS)
                                                            .stream()
                                                            .map(effect -> effect.amount().abs())
                                                            .map(amount ->
                                                                    amount.decimal(6).negate())
                                                            .toList())
                                            .isSorted());
                });
    }

    /** Of figures that are wholly those of customers. */
    private static List<FigureEffects> effects(
            LedgerFigure figure, CustomerEarnings before, CustomerEarnings after) {
        Map<LedgerFigure, Observation> was = LedgerFigures.ofCustomers(before);
        Map<LedgerFigure, Observation> is = LedgerFigures.ofCustomers(after);
        Observation one = was.get(figure);
        Observation other = is.get(figure);
        return one == null || other == null
                ? List.of()
                : FigureEffects.between(figure, one, other, before, after).stream().toList();
    }

    private static CustomerEarnings earnings(SplittableRandom random) {
        int[] customers =
                IntStream.rangeClosed(1, MOST_CUSTOMERS)
                        .filter(_ -> random.nextBoolean())
                        .toArray();
        return new CustomerEarnings(
                customers,
                column(random, customers.length, 0),
                column(random, customers.length, 0),
                column(random, customers.length, 0),
                column(random, customers.length, 0),
                column(random, customers.length, -1_000));
    }

    private static long[] column(SplittableRandom random, int size, int least) {
        return IntStream.range(0, size).mapToLong(_ -> random.nextInt(least, 1_000)).toArray();
    }
}
