package org.whalecurve.domain.variances;

import static java.lang.Math.subtractExact;

import java.util.Optional;
import org.whalecurve.domain.money.Proportion;

/**
 * Why more or fewer units were sold: because the market grew, or because the company has another
 * share of it. In minor units; together they are the volume of a {@link MarginVariance}.
 *
 * <p>Market size = (market now − market before) × share before × margin of a unit of the old mix.
 * Market share = market now × (share now − share before) × the same margin. (Horngren, Datar and
 * Rajan, Cost Accounting, 14th edition, chapter 14: the two parts of the sales-quantity variance.)
 *
 * @param market how large the market was
 * @param unitsBefore units of the company that the volume is about, in the earlier period
 * @param unitsNow the same in the later one
 * @param size what the size of the market did, rounded half up
 * @param share what the share of it did: the rest of the volume
 */
public record MarketVariance(
        MarketSize market, long unitsBefore, long unitsNow, long size, long share) {

    /**
     * Parts the volume; empty in a convention that values it at another margin than that of the old
     * mix.
     *
     * @throws ArithmeticException if a sum leaves the range of a long
     */
    public static Optional<MarketVariance> of(MarginVariance goods, MarketSize market) {
        if (goods.convention() != Convention.PRICE_VOLUME_MIX) {
            return Optional.empty();
        }
        MarginVariance.Compared compared = goods.compared();
        long size =
                Proportion.halfUp(
                        compared.marginBefore(),
                        subtractExact(market.after(), market.before()),
                        market.before());
        return Optional.of(
                new MarketVariance(
                        market,
                        compared.unitsBefore(),
                        compared.unitsNow(),
                        size,
                        subtractExact(goods.volume(), size)));
    }
}
