package org.whalecurve.rest.scenarios;

import io.quarkus.security.Authenticated;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.whalecurve.application.access.CurrentActor;
import org.whalecurve.application.scenarios.TryScenario;

@Path("/api/v1/runs/{id}/what-if")
@Tag(name = "results")
@Authenticated
class WhatIfResource {

    private final CurrentActor current;
    private final TryScenario tryScenario;

    WhatIfResource(CurrentActor current, TryScenario tryScenario) {
        this.current = current;
        this.tryScenario = tryScenario;
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "tryScenario",
            summary = "What a run would have found if something were different.",
            description =
                    "Computed at once from what the run kept; nothing is stored. Only for those"
                            + " who see the whole company.")
    public ScenarioReportJson tryScenario(
            @Parameter(description = "The run's id.") @PathParam("id") String id,
            ScenarioJson scenario) {
        return ScenarioReportJson.from(
                tryScenario.tryScenario(
                        current.actor(),
                        id,
                        scenario.changes().stream().map(ChangeJson::order).toList()));
    }
}
