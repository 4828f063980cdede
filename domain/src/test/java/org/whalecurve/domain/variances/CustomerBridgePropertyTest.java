package org.whalecurve.domain.variances;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.whalecurve.domain.RandomCases;
import org.whalecurve.domain.costing.PoolUsage;
import org.whalecurve.domain.profitability.CostLevels;
import org.whalecurve.domain.profitability.RunSummary;
import org.whalecurve.domain.profitability.RunSummary.Totals;
import org.whalecurve.domain.variances.CustomerBridge.Cause;
import org.whalecurve.domain.variances.CustomerBridge.Profits;
import org.whalecurve.domain.variances.CustomerBridge.Step;

/** The numbered invariants of {@link CustomerBridge}, and one bridge worked out by hand. */
class CustomerBridgePropertyTest {

    private static final int CASES = 2_000;

    private record Period(RunSummary summary, Profits profits) {}

    @Test
    void theStepsLeadFromTheOneToTheOther() {
        RandomCases.tryOn(
                CASES,
                random -> {
                    CustomerBridge bridge = between(draw(random), draw(random));
                    assertThat(
                                    bridge.from()
                                            + bridge.steps().stream().mapToLong(Step::amount).sum())
                            .isEqualTo(bridge.to());
                });
    }

    @Test
    void everyCustomerStandsInOneStepOrEarnsAsMuchAsBefore() {
        RandomCases.tryOn(
                CASES,
                random -> {
                    Period one = draw(random);
                    Period other = draw(random);
                    int asBefore = 0;
                    TreeMap<Integer, Long> all = new TreeMap<>();
                    for (int i = 0; i < one.profits().customers().length; i++) {
                        all.put(one.profits().customers()[i], one.profits().profits()[i]);
                    }
                    for (int i = 0; i < other.profits().customers().length; i++) {
                        Long was =
                                all.put(
                                        other.profits().customers()[i],
                                        other.profits().profits()[i]);
                        asBefore += was != null && was == other.profits().profits()[i] ? 1 : 0;
                    }
                    assertThat(between(one, other).steps().stream().mapToInt(Step::customers).sum())
                            .isEqualTo(all.size() - asBefore);
                });
    }

    @Test
    void onTheWayBackTheNewAreLost() {
        RandomCases.tryOn(
                CASES,
                random -> {
                    Period one = draw(random);
                    Period other = draw(random);
                    assertThat(of(between(one, other), Cause.NEW_CUSTOMERS))
                            .isEqualTo(-of(between(other, one), Cause.LOST_CUSTOMERS));
                    assertThat(of(between(one, other), Cause.STAYED_AND_EARN_MORE))
                            .isEqualTo(-of(between(other, one), Cause.STAYED_AND_EARN_LESS));
                });
    }

    /**
     * 1 stays with 10, 2 falls from 20 to 5, 3 rises from −4 to 6, 4 went with 7, 5 came with −3.
     */
    @Test
    void whoCameAndWhoWentStandApartFromWhoStayed() {
        Period before = period(new int[] {2, 1, 4, 3}, new long[] {20, 10, 7, -4}, 0, 0);
        Period after = period(new int[] {1, 3, 2, 5}, new long[] {10, 6, 5, -3}, 8, 2);

        assertThat(between(before, after))
                .isEqualTo(
                        new CustomerBridge(
                                33,
                                List.of(
                                        new Step(Cause.NEW_CUSTOMERS, 1, -3),
                                        new Step(Cause.LOST_CUSTOMERS, 1, -7),
                                        new Step(Cause.STAYED_AND_EARN_MORE, 1, 10),
                                        new Step(Cause.STAYED_AND_EARN_LESS, 1, -15),
                                        new Step(Cause.UNASSIGNED, 0, 8),
                                        new Step(Cause.UNUSED_CAPACITY, 0, -2)),
                                24));
    }

    @Test
    void profitsOfOtherRunsAreRefused() {
        Period before = period(new int[] {1}, new long[] {10}, 0, 0);

        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        CustomerBridge.between(
                                before.summary(),
                                before.summary(),
                                before.profits(),
                                new Profits(new int[] {1}, new long[] {11})));
    }

    private static CustomerBridge between(Period one, Period other) {
        return CustomerBridge.between(
                one.summary(), other.summary(), one.profits(), other.profits());
    }

    private static long of(CustomerBridge bridge, Cause cause) {
        return bridge.steps().stream()
                .filter(step -> step.cause() == cause)
                .mapToLong(Step::amount)
                .sum();
    }

    private static Period draw(SplittableRandom random) {
        int[] customers = random.ints(random.nextInt(20), 1, 15).distinct().toArray();
        long[] profits = random.longs(customers.length, -5, 6).toArray();
        return period(customers, profits, random.nextInt(-9, 9), random.nextInt(9));
    }

    private static Period period(int[] customers, long[] profits, long unassigned, long unused) {
        return new Period(
                new RunSummary(
                        "GBP",
                        customers.length,
                        earning(Arrays.stream(profits).sum()),
                        earning(unassigned),
                        0,
                        0,
                        List.of(new PoolUsage("desk", "Order desk", unused, 10, 0, 0)),
                        List.of(),
                        List.of(),
                        null,
                        CostLevels.NONE,
                        null),
                new Profits(customers, profits));
    }

    private static Totals earning(long profit) {
        return new Totals(new TreeMap<>(), 0, 0, 0, null, 0, profit);
    }
}
