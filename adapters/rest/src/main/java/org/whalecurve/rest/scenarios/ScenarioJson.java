package org.whalecurve.rest.scenarios;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "Scenario", description = "What is to be different from the run.")
record ScenarioJson(
        @Schema(description = "Their order means nothing; none of them shows the run as it is.")
                List<ChangeJson> changes) {}
