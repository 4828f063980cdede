package org.whalecurve.web.profitability;

import org.jspecify.annotations.Nullable;
import org.whalecurve.web.Address;
import org.whalecurve.web.Waterfall;

/**
 * Where the profit of a run comes from.
 *
 * @param curve the whale curve
 * @param hidden how many customers the reader does not see, in words; empty if there are none
 * @param overview the address of the overview of the run
 * @param bridge what led to its profit; null where the reader does not see the company, or there is
 *     nothing to lead from
 */
public record LedgerView(
        CurveView curve, String hidden, Address overview, @Nullable Bridge bridge) {

    /**
     * What led to the profit of the run.
     *
     * @param title from what to what
     * @param page the address of the whole bridge
     */
    public record Bridge(
            String title, String message, String currency, Waterfall waterfall, Address page) {}
}
