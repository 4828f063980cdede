package org.whalecurve.domain.variances;

/**
 * By which of the published conventions a change of margin is parted. They contradict each other,
 * so the one that was used is named wherever its parts are shown.
 */
public enum Convention {
    /**
     * Price and cost of the units sold now; volume at the old mix; mix for the rest. Volume and mix
     * are the sales-quantity and sales-mix variances of contribution (Horngren, Datar and Rajan,
     * Cost Accounting, 14th edition, chapter 14).
     */
    PRICE_VOLUME_MIX,
    /**
     * Price and cost of the units sold before; volume of each product at its old margin; what
     * changed with both, as the joint part. No mix.
     */
    OLD_VOLUME
}
