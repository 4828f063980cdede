package org.whalecurve.domain.lifetime.value;

/**
 * What part of people answers to money spent on each of them: it rises towards a ceiling, ever more
 * slowly (Blattberg and Deighton, Manage Marketing by the Customer Equity Test, Harvard Business
 * Review, July 1996). Rate = ceiling × (1 − exp(−k × spend)).
 *
 * @param ceiling the part that answers whatever is spent, above 0 and at most 1
 * @param steepness k, for each minor unit spent on one person, above 0
 */
public record ResponseCurve(double ceiling, double steepness) {

    public ResponseCurve {
        if (!(ceiling > 0 && ceiling <= 1 && steepness > 0) || !Double.isFinite(steepness)) {
            throw new IllegalArgumentException(ceiling + ", " + steepness);
        }
    }

    /**
     * The curve through what is spent and reached today.
     *
     * @param ceiling what the people who know the customers hold for possible at best
     * @param spend what is spent on one person in minor units, above 0
     * @param rate what part answers, above 0 and below the ceiling
     */
    public static ResponseCurve through(double ceiling, double spend, double rate) {
        if (!(spend > 0 && rate > 0 && rate < ceiling)) {
            throw new IllegalArgumentException(spend + " reaches " + rate + " of " + ceiling);
        }
        return new ResponseCurve(ceiling, -Math.log1p(-rate / ceiling) / spend);
    }

    /**
     * What part answers.
     *
     * @param spend on one person in minor units, at least 0
     */
    public double rate(double spend) {
        return -ceiling * Math.expm1(-steepness * spend);
    }
}
