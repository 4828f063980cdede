package org.whalecurve.web.profitability;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.whalecurve.web.Address;

/**
 * The overview of a period.
 *
 * @param headlines the figures at its head
 * @param curve the whale curve
 * @param top the most profitable customers
 * @param bottom the least profitable customers, the worst first
 * @param stretch the customers of the stretch that was chosen; null if none was
 * @param company what only those read who see the whole company; null for others
 * @param ranking the address of the whole ranking
 */
record OverviewView(
        List<Headline> headlines,
        CurveView curve,
        List<RankedRow> top,
        List<RankedRow> bottom,
        @Nullable StretchView stretch,
        @Nullable CompanyView company,
        Address ranking) {

    /**
     * The customers of a stretch of the curve.
     *
     * @param title which they are
     * @param customers the first of them
     * @param all the address of the ranking that holds all of them
     * @param more how many there are beyond the first, in words; empty if none
     */
    record StretchView(String title, List<RankedRow> customers, Address all, String more) {}
}
