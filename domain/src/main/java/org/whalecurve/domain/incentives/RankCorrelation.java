package org.whalecurve.domain.incentives;

import java.util.List;
import java.util.Optional;
import org.whalecurve.domain.money.Fraction;

/**
 * Whether those who have more of one thing have more of another: Spearman's ρ, equals having the
 * mean of their ranks. Worked out of ranks counted twice, which are whole numbers.
 *
 * @param people of how many it tells
 * @param covariance of the ranks, times a factor above zero; its sign is that of ρ
 * @param value ρ, from −1 to 1
 */
public record RankCorrelation(int people, long covariance, double value) {

    /** Of fewer, every order is likely to come about by chance. */
    public static final int FEWEST = 3;

    /**
     * The correlation of two columns.
     *
     * @return empty for fewer than {@value #FEWEST}, and where all of a column are equal
     */
    public static Optional<RankCorrelation> of(List<Fraction> ones, List<Fraction> others) {
        int size = ones.size();
        if (others.size() != size) {
            throw new IllegalArgumentException(
                    "columns of %d and %d".formatted(size, others.size()));
        }
        long[] x = centredRanks(ones);
        long[] y = centredRanks(others);
        long both = 0;
        long ofX = 0;
        long ofY = 0;
        for (int i = 0; i < size; i++) {
            both += x[i] * y[i];
            ofX += x[i] * x[i];
            ofY += y[i] * y[i];
        }
        return size < FEWEST || ofX == 0 || ofY == 0
                ? Optional.empty()
                : Optional.of(
                        new RankCorrelation(
                                size, both, both / Math.sqrt((double) ofX * (double) ofY)));
    }

    /** Whether more of the one goes with more of the other. */
    public boolean isPositive() {
        return covariance > 0;
    }

    /** Twice the mean rank, less twice the mean of all ranks. */
    private static long[] centredRanks(List<Fraction> values) {
        return values.stream()
                .mapToLong(value -> {
                    long below = values.stream().filter(each -> each.compareTo(value) < 0).count();
                    long equal = values.stream().filter(each -> each.equals(value)).count();
                    return 2 * below + equal - values.size();
                })
                .toArray();
    }
}
