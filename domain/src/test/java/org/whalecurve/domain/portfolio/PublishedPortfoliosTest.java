package org.whalecurve.domain.portfolio;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.whalecurve.domain.money.Fraction;
import org.whalecurve.domain.portfolio.ContinuousChoice.Part;

/** Published problems of scarce capacity, and one solved by trying every choice. */
class PublishedPortfoliosTest {

    /**
     * Goldratt, The Haystack Syndrome (1990): P brings 45 and takes 15 minutes of each of A, B, C
     * and D; Q brings 60 and takes 10, 30, 5 and 5. Each works 2,400 minutes a week; 100 P and 50 Q
     * can be sold, and the week costs 6,000. Every unit is a candidate.
     */
    @Test
    void goldrattsWeekEarnsThreeHundredByTheScarceMinuteAndLosesThreeHundredByTheLargerMargin() {
        int[][] minutes = {{15, 10}, {15, 30}, {15, 5}, {15, 5}};
        Candidates units = units(new int[] {100, 50}, new long[] {45, 60}, minutes);

        Portfolio week = Portfolio.of(units, new long[] {2_400, 2_400, 2_400, 2_400});

        assertThat(week.inParts().contribution()).isEqualTo(Fraction.of(6_000 + 300, 1));
        assertThat(week.inParts().prices())
                .containsExactly(
                        Fraction.of(0, 1), Fraction.of(2, 1), Fraction.of(0, 1), Fraction.of(0, 1));
        assertThat(served(week.whole(), 0, 100)).isEqualTo(100);
        assertThat(served(week.whole(), 100, 150)).isEqualTo(30);
        assertThat(week.whole().contribution() - 6_000).isEqualTo(300);
        assertThat(week.proven()).isTrue();

        WholeChoice largerMargin = week.by(PickingRule.LARGEST_FIRST);
        assertThat(served(largerMargin, 0, 100)).isEqualTo(60);
        assertThat(served(largerMargin, 100, 150)).isEqualTo(50);
        assertThat(largerMargin.contribution() - 6_000).isEqualTo(-300);
    }

    @Test
    void withTimeLeftWhoeverBringsSomethingStays() {
        Portfolio portfolio = customers(1_500);

        assertThat(names(portfolio.whole())).isEqualTo("ABCDEFG");
        assertThat(portfolio.whole().contribution()).isEqualTo(221_000);
        assertThat(portfolio.inParts().binds()).isFalse();
        assertThat(portfolio.inParts().prices()).containsExactly(Fraction.of(0, 1));
        assertThat(names(portfolio.by(PickingRule.FULL_COST))).isEqualTo("ABCDEG");
        assertThat(portfolio.lostBy(PickingRule.FULL_COST)).isEqualTo(9_000);
    }

    @Test
    void inPartsTheScarceMinuteHasAPriceAndOneCustomerIsServedInPart() {
        ContinuousChoice inParts = customers(1_000).inParts();

        assertThat(inParts.contribution()).isEqualTo(Fraction.of(190_000, 1));
        assertThat(inParts.prices()).containsExactly(Fraction.of(110, 1));
        assertThat(inParts.parts()).containsExactly(new Part(4, Fraction.of(1, 3)));
        assertThat(inParts.value(2)).isEqualTo(Fraction.of(45_000 - 300 * 110, 1));
        assertThat(inParts.value(5)).isEqualTo(Fraction.of(9_000 - 120 * 110, 1));
    }

    @Test
    void wholeCustomersAreAnIntegerProgrammeThatBothRulesMissByThreeThousand() {
        Portfolio portfolio = customers(1_000);

        assertThat(names(portfolio.whole())).isEqualTo("ABCDF");
        assertThat(portfolio.whole().contribution()).isEqualTo(182_000);
        assertThat(portfolio.proven()).isTrue();
        assertThat(names(portfolio.by(PickingRule.PER_SCARCE_TIME))).isEqualTo("ABCDG");
        assertThat(portfolio.by(PickingRule.PER_SCARCE_TIME).contribution()).isEqualTo(179_000);
        assertThat(portfolio.lostBy(PickingRule.PER_SCARCE_TIME)).isEqualTo(3_000);
        assertThat(portfolio.lostBy(PickingRule.FULL_COST)).isEqualTo(3_000);
    }

    @Test
    void lessCapacityBringsLessAndMoreBringsMore() {
        assertThat(customers(600).inParts().contribution()).isEqualTo(Fraction.of(134_000, 1));
        assertThat(customers(900).inParts().contribution()).isEqualTo(Fraction.of(179_000, 1));
        assertThat(customers(1_200).inParts().contribution()).isEqualTo(Fraction.of(212_000, 1));
    }

    @Test
    void withoutCapacityNobodyIsServed() {
        Portfolio portfolio = customers(0);

        assertThat(portfolio.whole().size()).isZero();
        assertThat(portfolio.inParts().contribution()).isEqualTo(Fraction.of(0, 1));
    }

    /**
     * Customers A to H: what they bring, and their minutes of the one resource, which costs 100 a
     * minute. H costs more than it brings.
     */
    private static Portfolio customers(long capacity) {
        long[] contributions = {60_000, 48_000, 45_000, 20_000, 33_000, 9_000, 6_000, -2_000};
        long[] minutes = {300, 200, 300, 80, 300, 120, 20, 80};
        long[] fullCost = new long[contributions.length];
        Arrays.setAll(fullCost, i -> contributions[i] - 100 * minutes[i]);
        assertThat(fullCost)
                .containsExactly(30_000, 28_000, 15_000, 12_000, 3_000, -3_000, 4_000, -10_000);
        return Portfolio.of(
                new Candidates(contributions, fullCost, new long[][] {minutes}),
                new long[] {capacity});
    }

    private static Candidates units(int[] demand, long[] margin, int[][] minutes) {
        int[] product =
                IntStream.range(0, demand.length)
                        .flatMap(p -> IntStream.generate(() -> p).limit(demand[p]))
                        .toArray();
        long[] contributions = Arrays.stream(product).mapToLong(p -> margin[p]).toArray();
        long[][] use =
                Arrays.stream(minutes)
                        .map(each -> Arrays.stream(product).mapToLong(p -> each[p]).toArray())
                        .toArray(long[][]::new);
        return new Candidates(contributions, contributions, use);
    }

    private static long served(WholeChoice choice, int from, int to) {
        return IntStream.range(from, to).filter(choice::serves).count();
    }

    private static String names(WholeChoice choice) {
        return List.of("A", "B", "C", "D", "E", "F", "G", "H").stream()
                .filter(name -> choice.serves(name.charAt(0) - 'A'))
                .collect(Collectors.joining());
    }
}
