package org.whalecurve.rest.profitability;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.whalecurve.rest.json.Amount;

@Schema(
        name = "CostOfCapital",
        description = "What it costs that customers pay later: imputed, and no part of profit.")
record CostOfCapitalJson(
        @Schema(description = "Days × annual cost of capital × net revenue ÷ 365.") Amount cost,
        @Schema(description = "Profit less that cost.") Amount profitAfter) {

    static @Nullable CostOfCapitalJson of(@Nullable Long cost, long profit, String currency) {
        return cost == null
                ? null
                : new CostOfCapitalJson(
                        Amount.of(cost, currency),
                        Amount.of(Math.subtractExact(profit, cost), currency));
    }
}
