package org.whalecurve.rest.scorecards;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "NewValueDecision", description = "Whether an entered value counts.")
record NewDecisionJson(
        boolean approved,
        @Schema(description = "What is to be said about it; may be empty if it is approved.")
                String note) {}
