package org.whalecurve.rest.scenarios;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.whalecurve.application.scenarios.OpenedScenario;

@Schema(name = "OpenedScenario", description = "A saved scenario, computed anew.")
record OpenedScenarioJson(
        SavedScenarioJson scenario,
        @Schema(description = "What its changes give now.") ScenarioFiguresJson now,
        @Schema(description = "Whether the figures are others than at saving.") boolean differs,
        ScenarioReportJson report) {

    static OpenedScenarioJson from(OpenedScenario opened) {
        return new OpenedScenarioJson(
                SavedScenarioJson.from(opened.saved()),
                ScenarioFiguresJson.from(opened.figures(), opened.report().currency()),
                opened.differs(),
                ScenarioReportJson.from(opened.report()));
    }
}
