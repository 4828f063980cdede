package org.whalecurve.rest.payouts;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.whalecurve.application.payouts.PayoutReport;
import org.whalecurve.domain.payouts.KeptPayout;
import org.whalecurve.domain.payouts.PayoutChange;
import org.whalecurve.rest.json.Amount;

@Schema(
        name = "PayoutReport",
        description = "A payout as it was decided, and what it would be today.")
record PayoutReportJson(
        KeptPayoutJson payout,
        @Schema(description = "How many other people were paid.") int hidden,
        @Schema(
                        nullable = true,
                        description =
                                "What stands for these together; null where they are fewer than"
                                        + " five.")
                @Nullable Amount others,
        @Schema(nullable = true, description = "What it would be today; null if nobody can say.")
                @Nullable PayoutChangeJson change,
        @Schema(description = "Why nobody can say; empty if it is known.") String unknown) {

    static PayoutReportJson from(PayoutReport report) {
        KeptPayout payout = report.seen().payout();
        PayoutChange change = report.change();
        return new PayoutReportJson(
                KeptPayoutJson.from(payout),
                report.seen().hidden(),
                report.seen()
                        .others()
                        .shown()
                        .map(amount -> Amount.of(amount, payout.currency().getCurrencyCode()))
                        .orElse(null),
                change == null ? null : PayoutChangeJson.from(change, payout.currency()),
                report.unknown());
    }
}
