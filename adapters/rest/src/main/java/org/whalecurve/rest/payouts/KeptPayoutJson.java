package org.whalecurve.rest.payouts;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.whalecurve.domain.payouts.KeptPayout;
import org.whalecurve.rest.json.Amount;

@Schema(name = "KeptPayout", description = "What a plan paid for some months, kept for good.")
record KeptPayoutJson(
        String plan,
        int number,
        @Schema(description = "The version of the plan.") int version,
        @Schema(examples = "2011-03") String from,
        @Schema(examples = "2011-03") String to,
        @Schema(description = "What stands for all whose pay the caller may see.") Amount amount,
        @Schema(description = "The first decision, then its corrections.")
                List<PayoutDecisionJson> decisions) {

    static KeptPayoutJson from(KeptPayout payout) {
        return new KeptPayoutJson(
                payout.plan(),
                payout.number(),
                payout.version(),
                payout.months().from().toString(),
                payout.months().to().toString(),
                Amount.of(payout.standing().amount(), payout.currency().getCurrencyCode()),
                payout.decisions().stream()
                        .map(each -> PayoutDecisionJson.from(each, payout.currency()))
                        .toList());
    }
}
