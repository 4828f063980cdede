package org.whalecurve.rest.profitability;

import io.quarkus.security.Authenticated;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.StreamingOutput;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.whalecurve.application.access.CurrentActor;
import org.whalecurve.application.profitability.ViewLevels;
import org.whalecurve.application.tables.ResultTables;
import org.whalecurve.rest.csv.Download;
import org.whalecurve.rest.http.Tagged;

@Path("/api/v1/runs/{id}/levels")
@Tag(name = "results")
@Authenticated
class LevelsResource {

    private final CurrentActor current;
    private final ViewLevels viewLevels;

    LevelsResource(CurrentActor current, ViewLevels viewLevels) {
        this.current = current;
        this.viewLevels = viewLevels;
    }

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "viewLevels",
            summary = "What the company earns level by level.",
            description =
                    "Each branch earns what its customers do there less what sustains it; costs that"
                            + " sustain other objects, unused capacity and the company's own costs"
                            + " follow. Only for those who see the whole company.")
    public RestResponse<LevelsJson> viewLevels(
            @Parameter(description = "The run's id.") @PathParam("id") String id,
            @Parameter(description = "What the branches are.")
                    @QueryParam("by")
                    @DefaultValue(BranchSort.USUAL)
                    BranchSort by,
            @Parameter(
                            description =
                                    "By what the company's own costs are forced onto the branches"
                                            + " for comparison, arbitrary as it is.")
                    @QueryParam("forced")
                    @Nullable ForcedBy forced,
            @Context Request request) {
        return Tagged.answer(
                request,
                LevelsJson.from(
                        viewLevels.viewLevels(current.actor(), id, by.object()),
                        forced == null ? null : forced.basis()));
    }

    @GET
    @Path("/lines.csv")
    @Produces(Download.CSV)
    @Operation(
            operationId = "exportLevels",
            summary = "What the company earns level by level, as a table.",
            description = "Costs are below zero.")
    public RestResponse<StreamingOutput> exportLevels(
            @Parameter(description = "The run's id.") @PathParam("id") String id,
            @Parameter(description = "What the branches are.")
                    @QueryParam("by")
                    @DefaultValue(BranchSort.USUAL)
                    BranchSort by) {
        return Download.csv(
                ResultTables.of(viewLevels.viewLevels(current.actor(), id, by.object())));
    }
}
