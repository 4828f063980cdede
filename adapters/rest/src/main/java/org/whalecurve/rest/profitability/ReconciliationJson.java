package org.whalecurve.rest.profitability;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.whalecurve.application.profitability.Reconciliation;
import org.whalecurve.domain.profitability.TieOut;
import org.whalecurve.rest.json.Amount;

@Schema(name = "Reconciliation", description = "How what went into a run ties with what came out.")
record ReconciliationJson(
        String run,
        String period,
        @Schema(description = "Whether every comparison ties.") boolean ties,
        List<TieOutJson> tieOuts) {

    @Schema(name = "TieOut", description = "One sum on the way in against the sum on the way out.")
    record TieOutJson(String name, Amount in, Amount out, Amount difference, boolean ties) {

        static TieOutJson from(TieOut tieOut, String currency) {
            return new TieOutJson(
                    tieOut.name(),
                    Amount.of(tieOut.in(), currency),
                    Amount.of(tieOut.out(), currency),
                    Amount.of(tieOut.difference(), currency),
                    tieOut.ties());
        }
    }

    static ReconciliationJson from(Reconciliation reconciliation) {
        String currency = reconciliation.summary().currency();
        return new ReconciliationJson(
                reconciliation.run(),
                reconciliation.period(),
                reconciliation.certificate().ties(),
                reconciliation.certificate().tieOuts().stream()
                        .map(tieOut -> TieOutJson.from(tieOut, currency))
                        .toList());
    }
}
