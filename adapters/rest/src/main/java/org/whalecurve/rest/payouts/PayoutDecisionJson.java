package org.whalecurve.rest.payouts;

import java.time.Instant;
import java.util.Currency;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.whalecurve.domain.payouts.PayoutDecision;

@Schema(
        name = "PayoutDecision",
        description = "What somebody decided: the first decision, or a correction of it.")
record PayoutDecisionJson(
        String decidedBy,
        Instant decidedAt,
        @Schema(description = "What was of record by then counted, and nothing later.")
                Instant booksOf,
        @Schema(description = "The runs of record that it was worked out from.")
                List<RestedOnJson> runs,
        @Schema(description = "Those whose pay the caller may see.") List<PaidPersonJson> people) {

    @Schema(name = "PayoutRun", description = "A run of record within the months.")
    record RestedOnJson(
            @Schema(examples = "2011-03") String from,
            @Schema(examples = "2011-03") String to,
            String run,
            @Schema(description = "Hash of the facts of operations; empty where there were none.")
                    String facts) {}

    static PayoutDecisionJson from(PayoutDecision decision, Currency currency) {
        return new PayoutDecisionJson(
                decision.decidedBy(),
                decision.decidedAt(),
                decision.basis().at(),
                decision.basis().runs().entrySet().stream()
                        .map(each ->
                                new RestedOnJson(
                                        each.getKey().from().toString(),
                                        each.getKey().to().toString(),
                                        each.getValue().run(),
                                        each.getValue().facts()))
                        .toList(),
                decision.people().stream()
                        .map(each -> PaidPersonJson.from(each, currency))
                        .toList());
    }
}
