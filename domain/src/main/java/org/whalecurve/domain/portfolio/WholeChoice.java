package org.whalecurve.domain.portfolio;

import java.util.BitSet;

/** A choice of candidates that are each served whole or not at all. */
public final class WholeChoice {

    private final BitSet served;
    private final long contribution;

    private WholeChoice(BitSet served, long contribution) {
        this.served = served;
        this.contribution = contribution;
    }

    /**
     * A choice.
     *
     * @throws ArithmeticException if the sum of contributions leaves the range of a long
     */
    static WholeChoice of(Candidates candidates, BitSet served) {
        return new WholeChoice(
                (BitSet) served.clone(),
                served.stream()
                        .mapToLong(i -> candidates.contributions()[i])
                        .reduce(0, Math::addExact));
    }

    /** Whether a candidate is served. */
    public boolean serves(int candidate) {
        return served.get(candidate);
    }

    /** How many are served. */
    public int size() {
        return served.cardinality();
    }

    /** What all that are served bring, in minor units. */
    public long contribution() {
        return contribution;
    }

    /** Those who are served. */
    BitSet served() {
        return (BitSet) served.clone();
    }
}
