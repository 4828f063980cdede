package org.whalecurve.domain.dispersion;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;

/**
 * How much of the variance of profit lies between groups, and how much within them: the one-way
 * analysis of variance. Groups without a member do not count.
 *
 * <p>Invariants, each with a property test:
 *
 * <ol>
 *   <li>between and within add up to the whole, as worked out from the deviations one by one;
 *   <li>an amount that all earn more changes nothing;
 *   <li>groups whose members all earn the same hold no variance within; groups of the same mean
 *       none between.
 * </ol>
 *
 * @param groups how many groups have members
 * @param members how many members there are
 * @param total sum of squared deviations from the mean of all, in squared minor units
 * @param between that of the group means, each counted once for each member; exact to the last of
 *     twenty decimals
 * @param usualSize the size of a group that stands for groups of unlike size, (N − Σ n² ÷ N) ÷ (k −
 *     1); zero where there are fewer than two groups
 */
public record VarianceSplit(
        int groups, int members, BigDecimal total, BigDecimal between, BigDecimal usualSize) {

    private static final MathContext PRECISION = MathContext.DECIMAL128;
    private static final int DECIMALS = 20;
    private static final int SHARE_DECIMALS = 6;

    /** Of the profits of each group, in minor units. */
    static VarianceSplit of(List<long[]> profits) {
        SquareFold all = new SquareFold();
        BigDecimal ofMeans = BigDecimal.ZERO;
        BigInteger squaredSizes = BigInteger.ZERO;
        int groups = 0;
        for (long[] group : profits) {
            if (group.length > 0) {
                long before = all.sum();
                for (long profit : group) {
                    all.add(profit);
                }
                BigInteger sum = BigInteger.valueOf(all.sum() - before);
                ofMeans = ofMeans.add(divided(sum.multiply(sum), group.length));
                squaredSizes = squaredSizes.add(BigInteger.valueOf(group.length).pow(2));
                groups++;
            }
        }
        int members = all.count();
        if (members == 0) {
            return new VarianceSplit(0, 0, BigDecimal.ZERO, BigDecimal.ZERO, BigDecimal.ZERO);
        }
        BigInteger sum = BigInteger.valueOf(all.sum());
        return new VarianceSplit(
                groups,
                members,
                divided(all.scaledVariance(), members),
                groups < 2
                        ? BigDecimal.ZERO
                        : ofMeans.subtract(divided(sum.multiply(sum), members))
                                .max(BigDecimal.ZERO),
                groups < 2
                        ? BigDecimal.ZERO
                        : BigDecimal.valueOf(members)
                                .subtract(divided(squaredSizes, members))
                                .divide(BigDecimal.valueOf(groups - 1L), PRECISION));
    }

    /** The sum of squared deviations from the mean of one's own group. */
    public BigDecimal within() {
        return total.subtract(between).max(BigDecimal.ZERO);
    }

    /**
     * The share of the variance that lies between the groups, between ÷ total: η² (Fisher, 1925).
     * From 0, where all groups earn the same on average, to 1, where the group alone tells what a
     * member earns. Many small groups raise it by chance. Empty where there are fewer than two
     * groups, or nothing varies.
     */
    public Optional<BigDecimal> share() {
        return groups < 2 || total.signum() == 0
                ? Optional.empty()
                : Optional.of(between.divide(total, SHARE_DECIMALS, RoundingMode.HALF_UP));
    }

    /**
     * The intraclass correlation ICC(1) (Shrout and Fleiss, 1979; for groups of unlike size Searle,
     * Casella and McCulloch, 1992): an estimate of the same share that chance does not raise. Zero
     * or below says that groups differ no more than chance makes them. Empty where there are fewer
     * than two groups, none has two members, or nothing varies.
     */
    public Optional<BigDecimal> intraclass() {
        if (groups < 2 || members == groups || total.signum() == 0) {
            return Optional.empty();
        }
        BigDecimal ofGroups = between.divide(BigDecimal.valueOf(groups - 1L), PRECISION);
        BigDecimal ofMembers =
                within().divide(BigDecimal.valueOf((long) members - groups), PRECISION);
        BigDecimal whole =
                ofGroups.add(usualSize.subtract(BigDecimal.ONE).multiply(ofMembers, PRECISION));
        return whole.signum() <= 0
                ? Optional.empty()
                : Optional.of(
                        ofGroups.subtract(ofMembers)
                                .divide(whole, SHARE_DECIMALS, RoundingMode.HALF_UP));
    }

    private static BigDecimal divided(BigInteger square, int members) {
        return new BigDecimal(square)
                .divide(BigDecimal.valueOf(members), DECIMALS, RoundingMode.HALF_EVEN);
    }
}
