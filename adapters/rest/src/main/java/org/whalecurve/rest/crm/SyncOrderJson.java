package org.whalecurve.rest.crm;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.whalecurve.application.crm.SyncWish;
import org.whalecurve.rest.problem.RequestProblem;

@Schema(name = "SyncOrder", description = "What a sync is to do.")
record SyncOrderJson(
        @Schema(
                        enumeration = {"changes", "reconciliation", "everything"},
                        description =
                                "Read what changed; compare ids too; or read all from the"
                                        + " beginning, too.")
                String wish) {

    SyncWish meant() {
        return SyncWish.of(wish)
                .filter(each -> each != SyncWish.NOTHING)
                .orElseThrow(() ->
                        RequestProblem.wrongParameter(
                                "wish",
                                "The field 'wish' must be changes, reconciliation or"
                                        + " everything."));
    }
}
