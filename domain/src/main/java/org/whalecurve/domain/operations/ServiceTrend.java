package org.whalecurve.domain.operations;

import org.whalecurve.domain.money.Fraction;

/**
 * How many contacts were resolved at once in the earlier half of some months and in the later one.
 *
 * @param earlier contacts of the earlier half
 * @param later contacts of the later half
 */
public record ServiceTrend(Share earlier, Share later) {

    /** By how much the share of those resolved at once fell; below zero if it rose. */
    public Fraction fall() {
        return part(earlier).minus(part(later));
    }

    private static Fraction part(Share share) {
        return Fraction.of(share.met(), share.judged());
    }
}
