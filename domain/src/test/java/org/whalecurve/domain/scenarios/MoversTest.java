package org.whalecurve.domain.scenarios;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.whalecurve.domain.RandomCases;
import org.whalecurve.domain.scenarios.Movers.Mover;

class MoversTest {

    @Test
    void theMoversAreTheFirstOfASortedListAndAllAreCounted() {
        RandomCases.tryOn(
                500,
                random -> {
                    long[] before = draw(random, new long[random.nextInt(60)]);
                    long[] after = draw(random, before);
                    int most = random.nextInt(1, 8);

                    Movers movers = Movers.between(outcome(before), outcome(after), most);

                    List<Mover> all =
                            IntStream.range(1, before.length)
                                    .mapToObj(row -> new Mover(row, before[row], after[row]))
                                    .toList();
                    List<Mover> gaining = sorted(all, 1);
                    List<Mover> losing = sorted(all, -1);
                    assertThat(movers.gaining())
                            .isEqualTo(gaining.subList(0, Math.min(most, gaining.size())));
                    assertThat(movers.losing())
                            .isEqualTo(losing.subList(0, Math.min(most, losing.size())));
                    assertThat(movers.gainers()).isEqualTo(gaining.size());
                    assertThat(movers.losers()).isEqualTo(losing.size());
                });
    }

    private static List<Mover> sorted(List<Mover> all, int sign) {
        return all.stream()
                .filter(mover -> Long.signum(mover.change()) == sign)
                .sorted(
                        Comparator.comparingLong((Mover mover) -> -sign * mover.change())
                                .thenComparingInt(Mover::customer))
                .toList();
    }

    /** Few different profits, so that changes are often equal. */
    private static long[] draw(SplittableRandom random, long[] like) {
        return IntStream.range(0, like.length).mapToLong(_ -> random.nextLong(-5, 5)).toArray();
    }

    /** Row 0 stands for the lines without a customer. */
    private static Outcome outcome(long[] profits) {
        return Outcome.of(
                IntStream.range(0, profits.length).toArray(),
                new BitSet(),
                profits,
                new long[profits.length],
                new long[profits.length],
                new long[profits.length],
                List.of(),
                0);
    }
}
