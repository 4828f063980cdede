package org.whalecurve.rest.defection;

import java.math.BigDecimal;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.whalecurve.application.defection.LeavingCustomerView;
import org.whalecurve.domain.defection.AliveFall;
import org.whalecurve.domain.defection.LeavingCustomer;
import org.whalecurve.domain.statistics.Estimate;
import org.whalecurve.rest.json.EstimatedAmount;
import org.whalecurve.rest.json.Rounded;

@Schema(name = "LeavingCustomer", description = "A customer that may be leaving, and why.")
record LeavingCustomerJson(
        @Schema(description = "The customer's key.") String customer,
        String name,
        @Schema(nullable = true, description = "The user name of its account manager.")
                @Nullable String owner,
        @Schema(description = "Days since its last purchase, up to the cut.") int pauseDays,
        @Schema(description = "Days from one purchase to the next in its own rhythm.")
                BigDecimal usualGapDays,
        @Schema(
                        description =
                                "How likely a customer with its rhythm pauses that long by chance,"
                                        + " from 0 to 1.")
                BigDecimal chance,
        @Schema(
                        nullable = true,
                        description =
                                "The likelihood that it still is a customer; null where the"
                                        + " histories do not tell whether customers stop.")
                @Nullable BigDecimal alive,
        @Schema(nullable = true, description = "The same a quarter of a year before.")
                @Nullable BigDecimal aliveBefore,
        @Schema(description = "What it earns within the horizon if it stays, discounted.")
                EstimatedAmount profitAtStake,
        @Schema(
                        nullable = true,
                        description = "Of that, what the chance of having left takes away.")
                @Nullable EstimatedAmount profitAtRisk,
        @Schema(description = "What it brings within the horizon if it stays, discounted.")
                EstimatedAmount revenueAtStake,
        @Schema(
                        nullable = true,
                        description = "Of that, what the chance of having left takes away.")
                @Nullable EstimatedAmount revenueAtRisk,
        List<ReasonJson> reasons,
        @Schema(description = "What to offer it, what earns most first; none without evidence.")
                List<OfferJson> offers) {

    static LeavingCustomerJson from(LeavingCustomerView view, String currency) {
        LeavingCustomer leaving = view.leaving();
        AliveFall alive = leaving.alive();
        return new LeavingCustomerJson(
                view.customer().key(),
                view.customer().name(),
                view.customer().owner(),
                leaving.pause(),
                Rounded.of(leaving.usualGap()),
                Rounded.of(leaving.chance()),
                alive == null ? null : Rounded.of(alive.at()),
                alive == null ? null : Rounded.of(alive.before()),
                EstimatedAmount.from(leaving.profit(), currency),
                orNull(leaving.profitAtRisk().orElse(null), currency),
                EstimatedAmount.from(leaving.revenue(), currency),
                orNull(leaving.revenueAtRisk().orElse(null), currency),
                leaving.reasons().stream().map(ReasonJson::from).toList(),
                view.offers().stream().map(offer -> OfferJson.from(offer, currency)).toList());
    }

    static @Nullable EstimatedAmount orNull(@Nullable Estimate estimate, String currency) {
        return estimate == null ? null : EstimatedAmount.from(estimate, currency);
    }
}
