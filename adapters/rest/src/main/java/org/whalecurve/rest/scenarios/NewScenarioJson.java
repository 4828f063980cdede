package org.whalecurve.rest.scenarios;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.whalecurve.application.scenarios.ScenarioTitle;

@Schema(name = "NewScenario", description = "A scenario to be saved.")
record NewScenarioJson(
        @Schema(maxLength = ScenarioTitle.LONGEST_NAME, examples = "Without Bell Rope") String name,
        @Schema(
                        maxLength = ScenarioTitle.LONGEST_NOTE,
                        description = "What it is about; may be empty.")
                String note,
        @Schema(description = "What is different from the run, at least one thing.")
                List<ChangeJson> changes) {

    ScenarioTitle title() {
        return new ScenarioTitle(name, note);
    }
}
