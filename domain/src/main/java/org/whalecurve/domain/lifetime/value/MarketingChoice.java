package org.whalecurve.domain.lifetime.value;

/**
 * Whom money for marketing can be spent on, and what for.
 *
 * @param prospects how many people could be won, at least 0
 * @param winning what part of them answers to what is spent on each
 * @param valueOfOneWon what a customer won is worth over its lifetime, in minor units, before the
 *     cost of winning it; may be negative
 * @param customers how many customers there are to keep, at least 0
 * @param keeping what part of them stays for what is spent on each
 * @param valueOfOneKept what a customer kept is worth from then on, in minor units; may be negative
 */
public record MarketingChoice(
        long prospects,
        ResponseCurve winning,
        double valueOfOneWon,
        long customers,
        ResponseCurve keeping,
        double valueOfOneKept) {

    public MarketingChoice {
        if (prospects < 0 || customers < 0) {
            throw new IllegalArgumentException(prospects + " prospects, " + customers);
        }
        if (!Double.isFinite(valueOfOneWon) || !Double.isFinite(valueOfOneKept)) {
            throw new IllegalArgumentException(valueOfOneWon + ", " + valueOfOneKept);
        }
    }
}
