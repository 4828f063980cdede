package org.whalecurve.rest.payouts;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.whalecurve.application.payouts.SeenPayout;
import org.whalecurve.domain.payouts.KeptPayout;
import org.whalecurve.rest.json.Amount;

@Schema(name = "PayoutEntry", description = "A payout in a list.")
record PayoutEntryJson(
        int number,
        @Schema(examples = "2011-03") String from,
        @Schema(examples = "2011-03") String to,
        @Schema(description = "The version of the plan.") int version,
        @Schema(description = "What stands for those whose pay the caller may see.") Amount amount,
        @Schema(description = "How many corrections there are.") int corrections,
        @Schema(description = "Who decided first.") String decidedBy,
        Instant decidedAt,
        @Schema(description = "How many other people were paid.") int hidden,
        @Schema(
                        nullable = true,
                        description =
                                "What stands for these together; null where they are fewer than"
                                        + " five.")
                @Nullable Amount others,
        @Schema(description = "Where to read it.") String href) {

    static PayoutEntryJson from(SeenPayout seen) {
        KeptPayout payout = seen.payout();
        String currency = payout.currency().getCurrencyCode();
        return new PayoutEntryJson(
                payout.number(),
                payout.months().from().toString(),
                payout.months().to().toString(),
                payout.version(),
                Amount.of(payout.standing().amount(), currency),
                payout.corrections(),
                payout.decisions().getFirst().decidedBy(),
                payout.decisions().getFirst().decidedAt(),
                seen.hidden(),
                seen.others().shown().map(amount -> Amount.of(amount, currency)).orElse(null),
                PayoutsResource.pathOf(payout));
    }
}
