package org.whalecurve.rest.scorecards;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.whalecurve.application.scorecards.ListedScorecards;

@Schema(name = "Scorecards", description = "The published scorecards.")
record ListedScorecardsJson(
        @Schema(description = "Those that concern the caller, by name.")
                List<ScorecardEntryJson> items,
        @Schema(description = "How many others there are.") int hidden) {

    static ListedScorecardsJson from(ListedScorecards listed) {
        return new ListedScorecardsJson(
                listed.cards().stream().map(ScorecardEntryJson::ofCard).toList(), listed.hidden());
    }
}
