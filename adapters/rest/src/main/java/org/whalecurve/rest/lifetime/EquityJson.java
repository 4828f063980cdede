package org.whalecurve.rest.lifetime;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.whalecurve.domain.lifetime.value.CustomerEquity;
import org.whalecurve.rest.json.Amount;
import org.whalecurve.rest.json.EstimatedAmount;

@Schema(
        name = "CustomerEquity",
        description = "What customers are worth together: what is booked beside what is expected.")
record EquityJson(
        int customers,
        @Schema(description = "Profit up to the cut, exact.") Amount past,
        @Schema(description = "Profit expected within the horizon, discounted.")
                EstimatedAmount future,
        @Schema(
                        nullable = true,
                        description =
                                "What the chance that they have left takes away; null where the"
                                        + " histories do not tell whether customers stop.")
                @Nullable Amount atRisk) {

    /**
     * @param stoppingIsSeen whether anything can be said to be at risk
     */
    static EquityJson from(CustomerEquity equity, boolean stoppingIsSeen, String currency) {
        return new EquityJson(
                equity.customers(),
                Amount.of(equity.past(), currency),
                EstimatedAmount.from(equity.future(), currency),
                stoppingIsSeen ? EstimatedAmount.rounded(equity.atRisk(), currency) : null);
    }
}
