package org.whalecurve.domain.growth;

import static java.lang.Math.addExact;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.whalecurve.domain.money.Proportion;

/**
 * What became of the customers of one period in another: who was won, who was kept, who was lost,
 * what winning and keeping them cost, and how their indirect cost answered to their revenue.
 *
 * <p>Convention: a customer was won that has a statement in the later period only, lost that has
 * one in the earlier only, and kept that has one in both. The cost to attain of the later period
 * stands against the customers won in it, whoever bears it, because who was courted in vain has to
 * be paid for by those who came; the cost to retain likewise against those kept.
 *
 * <p>Invariants, each with a property test:
 *
 * <ol>
 *   <li>won, kept and lost are all customers of both periods, each once, and bring and take what
 *       these do;
 *   <li>on the way back, the won are the lost, and the kept are the same;
 *   <li>the customers listed are those that answered as was asked for, the largest change of profit
 *       first, in parts that follow one another.
 * </ol>
 *
 * @param won who came
 * @param lost who went
 * @param kept who stayed, by how they answered to their revenue
 * @param listed a part of those who answered in one way
 */
public record CustomerGrowth(
        Cohort won, Cohort lost, Map<Growth, Cohort> kept, List<ChangedCustomer> listed) {

    /** So many digits after the point has a number of months. */
    private static final int DECIMALS_OF_MONTHS = 1;

    /**
     * Goes from one period to another.
     *
     * @param answer the answer whose customers are listed
     * @param skip how many of them are left out first
     * @param limit how many are listed at the most
     * @throws IllegalArgumentException if the customers are not in ascending order
     * @throws ArithmeticException if a sum leaves the range of a long
     */
    public static CustomerGrowth between(
            CustomerEarnings was, CustomerEarnings is, Growth answer, int skip, int limit) {
        return new GrowthFold(answer, skip, limit).over(was, is);
    }

    /** Those who were kept and answered in one way. */
    public Cohort kept(Growth answer) {
        return kept.getOrDefault(answer, Cohort.NOBODY);
    }

    /** All who were kept, however they answered. */
    public Cohort allKept() {
        return kept.values().stream().reduce(Cohort.NOBODY, Cohort::plus);
    }

    /** Everybody: won, kept and lost. */
    public Cohort everybody() {
        return won.plus(lost).plus(allKept());
    }

    /**
     * What attaining a customer cost, in minor units, rounded half up: the cost to attain of the
     * later period ÷ the customers won. Empty if none was.
     */
    public OptionalLong costToAttainOne() {
        return each(everybody().change().after().attaining(), won);
    }

    /**
     * What retaining a customer cost, in minor units, rounded half up: the cost to retain of the
     * later period ÷ the customers kept. Empty if none was.
     */
    public OptionalLong costToRetainOne() {
        return each(everybody().change().after().retaining(), allKept());
    }

    /**
     * How long the customers won have to go on earning what they earned in the later period before
     * they have paid for being won: the cost to attain ÷ their profit of a month before that cost.
     * Empty if nobody was won, or if they earn nothing.
     *
     * @param months how many months the later period has
     * @return months, to one decimal
     */
    public Optional<BigDecimal> paybackMonths(int months) {
        Earned ofTheWon = won.change().after();
        long earned = addExact(ofTheWon.profit(), ofTheWon.attaining());
        if (earned <= 0) {
            return Optional.empty();
        }
        return Optional.of(
                BigDecimal.valueOf(everybody().change().after().attaining())
                        .multiply(BigDecimal.valueOf(months))
                        .divide(
                                BigDecimal.valueOf(earned),
                                DECIMALS_OF_MONTHS,
                                RoundingMode.HALF_UP));
    }

    /**
     * Customers kept ÷ customers of the earlier period, to four decimals. Empty if that had none.
     */
    public Optional<BigDecimal> retention() {
        int stayed = allKept().customers();
        int before = stayed + lost.customers();
        return before == 0 ? Optional.empty() : Optional.of(EarnedChange.ratio(stayed, before));
    }

    private static OptionalLong each(long cost, Cohort of) {
        return of.customers() == 0
                ? OptionalLong.empty()
                : OptionalLong.of(Proportion.halfUp(cost, 1, of.customers()));
    }
}
