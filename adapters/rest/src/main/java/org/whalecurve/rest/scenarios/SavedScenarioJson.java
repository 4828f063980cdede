package org.whalecurve.rest.scenarios;

import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.whalecurve.application.scenarios.SavedScenario;

@Schema(name = "SavedScenario", description = "A scenario that somebody saved.")
record SavedScenarioJson(
        String id,
        String run,
        String name,
        String note,
        @Schema(description = "As they were written; computed anew when it is opened.")
                List<ChangeJson> changes,
        @Schema(description = "User name.") String savedBy,
        Instant savedAt,
        @Schema(description = "What it gave when it was saved.") ScenarioFiguresJson figures) {

    static SavedScenarioJson from(SavedScenario scenario) {
        return new SavedScenarioJson(
                scenario.id(),
                scenario.run(),
                scenario.title().name(),
                scenario.title().note(),
                scenario.changes().stream().map(ChangeJson::from).toList(),
                scenario.savedBy(),
                scenario.savedAt(),
                ScenarioFiguresJson.from(scenario.figures(), scenario.currency()));
    }
}
