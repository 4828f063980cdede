package org.whalecurve.rest.subscriptions;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.whalecurve.application.subscriptions.Occasion;
import org.whalecurve.rest.problem.RequestProblem;

@Schema(name = "NewSubscription", description = "When a scorecard is to be sent.")
record NewSubscriptionJson(
        @Schema(
                        enumeration = {"month-closed", "status-changed"},
                        examples = "month-closed",
                        description =
                                "When a month gets its first run of record, or when a measure has"
                                        + " another status than in the month before or before a"
                                        + " restatement.")
                String occasion) {

    Occasion meant() {
        return Occasion.of(occasion)
                .orElseThrow(() ->
                        RequestProblem.wrongParameter(
                                "occasion",
                                "The field 'occasion' must be month-closed or status-changed."));
    }
}
