package org.whalecurve.domain.lifetime.value;

/**
 * A customer who brings the same in every period and is courted in between: case 1 of Berger and
 * Nasr, Customer Lifetime Value: Marketing Models and Applications, Journal of Interactive
 * Marketing 12, 1998. A short cut to compare with: contribution differs by tenure in truth.
 *
 * @param contribution gross contribution of a period in minor units, the first at once
 * @param promotion cost of promotion of a period in minor units, in the middle of it
 * @param retention probability of staying from one period to the next, from 0 to 1
 * @param periods for how many periods after the first it is looked ahead, at least 0
 */
public record ConstantContribution(
        long contribution, long promotion, double retention, int periods) {

    public ConstantContribution {
        if (!(retention >= 0 && retention <= 1) || periods < 0) {
            throw new IllegalArgumentException(retention + " for " + periods + " periods");
        }
    }

    /**
     * Its value today in minor units: GC Σ r^i ÷ (1 + d)^i from 0 to n − M Σ r^(i − 1) ÷ (1 + d)^(i
     * − ½) from 1 to n.
     *
     * @param discount rate of one period, at least 0
     */
    public double value(double discount) {
        if (!(discount >= 0)) {
            throw new IllegalArgumentException("a discount rate of " + discount);
        }
        double kept = retention / (1 + discount);
        double worth = 1;
        double contributions = 1;
        double promotions = 0;
        for (int i = 1; i <= periods; i++) {
            promotions += worth / Math.sqrt(1 + discount);
            worth *= kept;
            contributions += worth;
        }
        return contribution * contributions - promotion * promotions;
    }
}
