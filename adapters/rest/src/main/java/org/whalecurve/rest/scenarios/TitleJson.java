package org.whalecurve.rest.scenarios;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.whalecurve.application.scenarios.ScenarioTitle;

@Schema(name = "ScenarioTitle", description = "What people call a scenario.")
record TitleJson(
        @Schema(maxLength = ScenarioTitle.LONGEST_NAME, examples = "Without Bell Rope") String name,
        @Schema(
                        maxLength = ScenarioTitle.LONGEST_NOTE,
                        description = "What it is about; may be empty.")
                String note) {

    ScenarioTitle title() {
        return new ScenarioTitle(name, note);
    }
}
