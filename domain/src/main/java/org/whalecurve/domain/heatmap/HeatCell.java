package org.whalecurve.domain.heatmap;

import static java.lang.Math.addExact;
import static java.lang.Math.subtractExact;

/**
 * What a customer, or some together, brought with a product, or some together, in minor units.
 *
 * @param netRevenue what they bought for, less what was taken back
 * @param profit what was left of it
 */
public record HeatCell(long netRevenue, long profit) {

    /** Nothing bought, nothing borne. */
    public static final HeatCell NOTHING = new HeatCell(0, 0);

    /** Both together. */
    public HeatCell plus(HeatCell more) {
        return new HeatCell(addExact(netRevenue, more.netRevenue), addExact(profit, more.profit));
    }

    /** What is left without a part. */
    public HeatCell minus(HeatCell part) {
        return new HeatCell(
                subtractExact(netRevenue, part.netRevenue), subtractExact(profit, part.profit));
    }
}
