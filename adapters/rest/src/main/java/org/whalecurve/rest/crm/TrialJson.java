package org.whalecurve.rest.crm;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.whalecurve.application.crm.ConnectionTrial;

@Schema(name = "ConnectionTrial", description = "What came of trying a connection.")
record TrialJson(
        @Schema(description = "Whether the CRM answered and let us in.") boolean reached,
        @Schema(description = "What it said, or what is in the way.") String told) {

    static TrialJson from(ConnectionTrial trial) {
        return new TrialJson(trial.reached(), trial.told());
    }
}
