package org.whalecurve.rest.scorecards;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.whalecurve.domain.scorecards.Desk;
import org.whalecurve.rest.json.Word;

@Schema(name = "Desk", description = "What a function of the company looks at first.")
record DeskJson(
        String id,
        String name,
        @Schema(description = "User names of those whose desk it is.") List<String> people,
        @Schema(description = "Ids of the measures, in the order in which they are shown.")
                List<String> measures,
        @Schema(
                        description = "What is shown beneath, in this order.",
                        examples = "[\"profit\", \"quadrant\"]")
                List<String> pictures) {

    static DeskJson from(Desk desk) {
        return new DeskJson(
                desk.id(),
                desk.name(),
                desk.people(),
                desk.measures(),
                desk.pictures().stream().map(Word::of).toList());
    }
}
