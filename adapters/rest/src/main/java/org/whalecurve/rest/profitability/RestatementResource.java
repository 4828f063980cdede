package org.whalecurve.rest.profitability;

import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.StreamingOutput;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.whalecurve.application.access.CurrentActor;
import org.whalecurve.application.profitability.RestateRun;
import org.whalecurve.application.tables.ResultTables;
import org.whalecurve.rest.csv.Download;

@Path("/api/v1/runs/{id}/restatement")
@Tag(name = "results")
@Authenticated
class RestatementResource {

    private final CurrentActor current;
    private final RestateRun restateRun;

    RestatementResource(CurrentActor current, RestateRun restateRun) {
        this.current = current;
        this.restateRun = restateRun;
    }

    @GET
    @Path("/{other}")
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "restateRun",
            summary = "Why a period that was computed anew keeps another amount, cause by cause.",
            description =
                    "The inputs of the earlier run are replaced by those of the later one after the"
                            + " other: order lines, facts, postings, rules; the totals in between"
                            + " are computed, and not kept. Only for those who see the whole"
                            + " company.")
    public RestatementJson restateRun(
            @Parameter(description = "The id of the earlier run.") @PathParam("id") String id,
            @Parameter(description = "The id of the later run, of the same months.")
                    @PathParam("other")
                    String other) {
        return RestatementJson.from(restateRun.restateRun(current.actor(), id, other));
    }

    @GET
    @Path("/{other}/steps.csv")
    @Produces(Download.CSV)
    @Operation(
            operationId = "exportRestatement",
            summary = "Why a period that was computed anew keeps another amount, as a table.",
            description =
                    "The amounts between the first row and the last add up to their difference.")
    public RestResponse<StreamingOutput> exportRestatement(
            @Parameter(description = "The id of the earlier run.") @PathParam("id") String id,
            @Parameter(description = "The id of the later run, of the same months.")
                    @PathParam("other")
                    String other) {
        return Download.csv(ResultTables.of(restateRun.restateRun(current.actor(), id, other)));
    }
}
