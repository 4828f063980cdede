package org.whalecurve.domain.dispersion;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.LongStream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.whalecurve.domain.RandomCases;

/** The numbered invariants of {@link VarianceSplit}. */
class VarianceSplitPropertyTest {

    private static final int CASES = 1_000;
    private static final MathContext EXACT_ENOUGH = new MathContext(60);
    private static final Offset<BigDecimal> ROUNDING =
            Offset.offset(new BigDecimal("0.000000000000001"));

    @Test
    void betweenAndWithinAreThoseOfTheDeviationsOneByOne() {
        RandomCases.tryOn(
                CASES,
                random -> {
                    List<long[]> groups = draw(random);
                    BigDecimal mean = mean(groups.stream().flatMapToLong(Arrays::stream));
                    BigDecimal total = BigDecimal.ZERO;
                    BigDecimal between = BigDecimal.ZERO;
                    BigDecimal within = BigDecimal.ZERO;
                    for (long[] group : groups) {
                        BigDecimal own = mean(Arrays.stream(group));
                        for (long profit : group) {
                            total = total.add(squared(BigDecimal.valueOf(profit).subtract(mean)));
                            within = within.add(squared(BigDecimal.valueOf(profit).subtract(own)));
                            between = between.add(squared(own.subtract(mean)));
                        }
                    }
                    VarianceSplit split = VarianceSplit.of(groups);
                    assertThat(split.total()).isCloseTo(total, ROUNDING);
                    assertThat(split.between()).isCloseTo(between, ROUNDING);
                    assertThat(split.within()).isCloseTo(within, ROUNDING);
                    split.share()
                            .ifPresent(share ->
                                    assertThat(share).isBetween(BigDecimal.ZERO, BigDecimal.ONE));
                });
    }

    @Test
    void anAmountThatAllEarnMoreChangesNothing() {
        RandomCases.tryOn(
                CASES,
                random -> {
                    List<long[]> groups = draw(random);
                    long more = random.nextLong(1L << 40);
                    List<long[]> raised =
                            groups.stream()
                                    .map(group ->
                                            Arrays.stream(group).map(each -> each + more).toArray())
                                    .toList();
                    assertThat(VarianceSplit.of(raised).share())
                            .isEqualTo(VarianceSplit.of(groups).share());
                });
    }

    @Test
    void groupsAreTheSameWhereverTheirMembersStand() {
        RandomCases.tryOn(
                CASES,
                random -> {
                    long[] profits =
                            random.longs(random.nextInt(1, 60), -1_000, 1_000).sorted().toArray();
                    long[] descending = Arrays.stream(profits).map(each -> -each).toArray();
                    int groups = random.nextInt(1, 6);
                    int[] groupOf = random.ints(profits.length, 0, groups).toArray();
                    ProfitGroups parted = ProfitGroups.of(descending, groupOf, groups);

                    long total = 0;
                    int members = 0;
                    for (int group = 0; group < groups; group++) {
                        total += parted.spread(group).totalMinor();
                        members += parted.members(group);
                    }
                    assertThat(total).isEqualTo(Arrays.stream(descending).sum());
                    assertThat(members).isEqualTo(profits.length);
                    assertThat(parted.variance().members()).isEqualTo(profits.length);
                });
    }

    private static List<long[]> draw(SplittableRandom random) {
        List<long[]> groups = new ArrayList<>();
        for (int i = random.nextInt(1, 8); i > 0; i--) {
            groups.add(
                    random.longs(random.nextInt(12))
                            .map(any -> any >> random.nextInt(20, 63))
                            .toArray());
        }
        return groups;
    }

    private static BigDecimal mean(LongStream profits) {
        long[] all = profits.toArray();
        return all.length == 0
                ? BigDecimal.ZERO
                : BigDecimal.valueOf(Arrays.stream(all).sum())
                        .divide(BigDecimal.valueOf(all.length), EXACT_ENOUGH);
    }

    private static BigDecimal squared(BigDecimal apart) {
        return apart.multiply(apart, EXACT_ENOUGH);
    }
}
