package org.whalecurve.domain.growth;

/** How a customer who was kept answered to more or less revenue. */
public enum Growth {
    /** More revenue, and no less profit. */
    GREW_AND_EARNS_MORE,
    /** More revenue, and less profit: what the goods and the work took grew faster. */
    GREW_AND_EARNS_LESS,
    /** No more revenue than before, and no less profit. */
    SHRANK_AND_EARNS_MORE,
    /** No more revenue than before, and less profit. */
    SHRANK_AND_EARNS_LESS;

    static Growth of(Earned before, Earned after) {
        boolean earnsLess = after.profit() < before.profit();
        if (after.netRevenue() > before.netRevenue()) {
            return earnsLess ? GREW_AND_EARNS_LESS : GREW_AND_EARNS_MORE;
        }
        return earnsLess ? SHRANK_AND_EARNS_LESS : SHRANK_AND_EARNS_MORE;
    }
}
