package org.whalecurve.domain.growth;

import static java.lang.Math.subtractExact;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/**
 * What customers brought and took in two periods.
 *
 * @param before in the earlier period
 * @param after in the later one
 */
public record EarnedChange(Earned before, Earned after) {

    /** Of nobody. */
    public static final EarnedChange NONE = new EarnedChange(Earned.NONE, Earned.NONE);

    private static final int DECIMALS = 4;

    /** By how much more revenue there is, in minor units. */
    public long netRevenue() {
        return subtractExact(after.netRevenue(), before.netRevenue());
    }

    /** By how much more the work costs, in minor units. */
    public long indirectCost() {
        return subtractExact(after.indirectCost(), before.indirectCost());
    }

    /** By how much more profit there is, in minor units. */
    public long profit() {
        return subtractExact(after.profit(), before.profit());
    }

    /**
     * EarnedChange in indirect cost ÷ change in net revenue, to four decimals: 0.30 says that of
     * each unit of revenue won, or given up, 0.30 of indirect cost came, or went, with it; below
     * zero, that the one rose while the other fell. Empty if the revenue did not change.
     */
    public Optional<BigDecimal> indirectCostPerRevenue() {
        return netRevenue() == 0
                ? Optional.empty()
                : Optional.of(ratio(indirectCost(), netRevenue()));
    }

    EarnedChange plus(EarnedChange other) {
        return new EarnedChange(before.plus(other.before), after.plus(other.after));
    }

    static BigDecimal ratio(long part, long whole) {
        return BigDecimal.valueOf(part)
                .divide(BigDecimal.valueOf(whole), DECIMALS, RoundingMode.HALF_UP);
    }
}
