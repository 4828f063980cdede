package org.whalecurve.rest.defection;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.whalecurve.domain.defection.Reason;
import org.whalecurve.rest.json.Word;

@Schema(name = "LeavingReason", description = "What makes one think that a customer is leaving.")
record ReasonJson(
        @Schema(enumeration = {"long-pause", "likelihood-fell", "buys-less-often", "spends-less"})
                String kind,
        @Schema(description = "In words, to go on after the customer's name.") String words) {

    static ReasonJson from(Reason reason) {
        return new ReasonJson(Word.of(reason.kind()), reason.words());
    }
}
