package org.whalecurve.domain.initiatives;

import org.whalecurve.domain.money.Fraction;

/**
 * One of the two groups whose changes are set against one another.
 *
 * @param customers how many had a statement in the months before
 * @param before what they earned then, in minor units
 * @param after what they earned afterwards
 * @param gone how many of them had no statement afterwards: they count as having earned nothing
 * @param came how many others had one only afterwards: nobody knows their change, they are left out
 * @param earnedByThose what those others earned
 * @param variance of the changes of single customers, in squared minor units; 0 for fewer than two
 */
public record BenefitGroup(
        int customers,
        long before,
        long after,
        int gone,
        int came,
        long earnedByThose,
        double variance) {

    /** What they earned more, or less, afterwards. */
    public long change() {
        return Math.subtractExact(after, before);
    }

    /**
     * The same for each of them on average.
     *
     * @throws ArithmeticException if there is nobody
     */
    public Fraction meanChange() {
        return Fraction.of(change(), customers);
    }
}
