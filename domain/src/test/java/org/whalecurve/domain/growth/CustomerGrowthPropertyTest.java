package org.whalecurve.domain.growth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.whalecurve.domain.RandomCases;

/** The numbered invariants of {@link CustomerGrowth}, and two periods worked out by hand. */
class CustomerGrowthPropertyTest {

    private static final int CASES = 2_000;
    private static final int ALL = 1_000;

    @Test
    void wonKeptAndLostAreAllCustomersAndBringWhatTheseDo() {
        RandomCases.tryOn(
                CASES,
                random -> {
                    CustomerEarnings was = draw(random);
                    CustomerEarnings is = draw(random);
                    CustomerGrowth growth = between(was, is, Growth.GREW_AND_EARNS_MORE);
                    long customers =
                            IntStream.concat(
                                            Arrays.stream(was.customers()),
                                            Arrays.stream(is.customers()))
                                    .distinct()
                                    .count();
                    Cohort all = growth.everybody();
                    assertThat(all.customers()).isEqualTo(customers);
                    assertThat(all.change())
                            .isEqualTo(new EarnedChange(together(was), together(is)));
                    assertThat(growth.won().change().before()).isEqualTo(Earned.NONE);
                    assertThat(growth.lost().change().after()).isEqualTo(Earned.NONE);
                });
    }

    @Test
    void onTheWayBackTheWonAreTheLost() {
        RandomCases.tryOn(
                CASES,
                random -> {
                    CustomerEarnings was = draw(random);
                    CustomerEarnings is = draw(random);
                    CustomerGrowth there = between(was, is, Growth.GREW_AND_EARNS_MORE);
                    CustomerGrowth back = between(is, was, Growth.GREW_AND_EARNS_MORE);
                    assertThat(back.won()).isEqualTo(turned(there.lost()));
                    assertThat(back.lost()).isEqualTo(turned(there.won()));
                    assertThat(back.allKept()).isEqualTo(turned(there.allKept()));
                });
    }

    @Test
    void theListedAnsweredAsAskedForInPartsThatFollowOneAnother() {
        RandomCases.tryOn(
                CASES,
                random -> {
                    CustomerEarnings was = draw(random);
                    CustomerEarnings is = draw(random);
                    Growth answer = Growth.values()[random.nextInt(Growth.values().length)];
                    CustomerGrowth growth = between(was, is, answer);
                    List<ChangedCustomer> all = growth.listed();
                    assertThat(all)
                            .hasSize(growth.kept(answer).customers())
                            .isSortedAccordingTo(ChangedCustomer.BY_CHANGE_OF_PROFIT)
                            .allMatch(each ->
                                    Growth.of(each.change().before(), each.change().after())
                                            == answer);
                    List<ChangedCustomer> parts = new ArrayList<>();
                    int step = 1 + random.nextInt(4);
                    for (int skip = 0; skip < all.size(); skip += step) {
                        parts.addAll(CustomerGrowth.between(was, is, answer, skip, step).listed());
                    }
                    assertThat(parts).isEqualTo(all);
                });
    }

    /**
     * Customer 1 grew from 100.00 to 150.00 and took 30.00 more work: 0.60 of each unit, and earns
     * 5.00 less. Customer 2 was lost, 3 and 4 were won for 40.00 + 10.00, of which customer 1
     * caused 10.00; those won earn 25.00 before that.
     */
    @Test
    void winningStandsAgainstKeeping() {
        CustomerEarnings was =
                new CustomerEarnings(
                        new int[] {1, 2},
                        new long[] {100_00, 60_00},
                        new long[] {0, 0},
                        new long[] {10_00, 5_00},
                        new long[] {2_00, 1_00},
                        new long[] {30_00, 20_00});
        CustomerEarnings is =
                new CustomerEarnings(
                        new int[] {1, 3, 4},
                        new long[] {150_00, 40_00, 30_00},
                        new long[] {10_00, 25_00, 15_00},
                        new long[] {27_00, 5_00, 5_00},
                        new long[] {5_00, 0, 0},
                        new long[] {25_00, -10_00, -5_00});

        CustomerGrowth growth = between(was, is, Growth.GREW_AND_EARNS_LESS);

        assertThat(growth.costToAttainOne()).hasValue(25_00);
        assertThat(growth.costToRetainOne()).hasValue(5_00);
        assertThat(growth.retention()).contains(new BigDecimal("0.5000"));
        assertThat(growth.paybackMonths(3))
                .as("50.00 ÷ 25.00 in three months")
                .contains(new BigDecimal("6.0"));
        assertThat(growth.listed())
                .extracting(each -> each.change().indirectCostPerRevenue().orElseThrow())
                .containsExactly(new BigDecimal("0.6000"));
    }

    @Test
    void whereNobodyWasWonOrKeptThereIsNoCostOfOne() {
        CustomerEarnings nobody = draw(new SplittableRandom(1), 0);

        CustomerGrowth growth = between(nobody, nobody, Growth.GREW_AND_EARNS_LESS);

        assertThat(growth.costToAttainOne()).isEmpty();
        assertThat(growth.costToRetainOne()).isEmpty();
        assertThat(growth.retention()).isEmpty();
        assertThat(growth.paybackMonths(1)).isEmpty();
        assertThat(growth.everybody().change().indirectCostPerRevenue()).isEmpty();
    }

    @Test
    void customersOutOfOrderAreRefused() {
        long[] none = new long[2];
        CustomerEarnings wrong =
                new CustomerEarnings(new int[] {2, 1}, none, none, none, none, none);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> between(wrong, wrong, Growth.GREW_AND_EARNS_LESS))
                .withMessageContaining("2, 1");
    }

    private static CustomerGrowth between(
            CustomerEarnings was, CustomerEarnings is, Growth answer) {
        return CustomerGrowth.between(was, is, answer, 0, ALL);
    }

    private static Earned together(CustomerEarnings earnings) {
        return IntStream.range(0, earnings.size())
                .mapToObj(earnings::of)
                .reduce(Earned.NONE, Earned::plus);
    }

    private static Cohort turned(Cohort cohort) {
        Earned later = cohort.change().after();
        Earned earlier = cohort.change().before();
        return new Cohort(cohort.customers(), new EarnedChange(later, earlier));
    }

    private static CustomerEarnings draw(SplittableRandom random) {
        return draw(random, random.nextInt(20));
    }

    private static CustomerEarnings draw(SplittableRandom random, int most) {
        int[] customers = random.ints(most, 1, 15).distinct().sorted().toArray();
        return new CustomerEarnings(
                customers,
                amounts(random, customers.length),
                amounts(random, customers.length),
                amounts(random, customers.length),
                amounts(random, customers.length),
                amounts(random, customers.length));
    }

    private static long[] amounts(SplittableRandom random, int size) {
        return random.longs(size, -5, 6).toArray();
    }
}
