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
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.whalecurve.application.access.CurrentActor;
import org.whalecurve.application.profitability.CompareRuns;
import org.whalecurve.application.profitability.TryModel;
import org.whalecurve.rest.http.PageSize;
import org.whalecurve.rest.http.Tagged;

@Path("/api/v1/runs/{id}/comparison")
@Tag(name = "results")
@Authenticated
class ComparisonResource {

    private final CurrentActor current;
    private final CompareRuns compareRuns;
    private final TryModel tryModel;

    ComparisonResource(CurrentActor current, CompareRuns compareRuns, TryModel tryModel) {
        this.current = current;
        this.compareRuns = compareRuns;
        this.tryModel = tryModel;
    }

    @GET
    @Path("/{other}")
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "compareRuns",
            summary = "Who gains and who loses in another run of the same period, and by what.",
            description =
                    "Neither run is computed again. Only for those who see the whole company.")
    public RestResponse<RunComparisonJson> compareRuns(
            @Parameter(description = "The id of the run to compare from.") @PathParam("id")
                    String id,
            @Parameter(description = "The id of the run to compare with.") @PathParam("other")
                    String other,
            @Parameter(description = "`next` of the part before.") @QueryParam("after")
                    @Nullable String after,
            @Parameter(description = "How many customers at the most.")
                    @QueryParam("limit")
                    @DefaultValue(PageSize.USUAL)
                    PageSize limit,
            @Context Request request) {
        return Tagged.answer(
                request,
                RunComparisonJson.from(
                        compareRuns.compareRuns(current.actor(), id, other, after, limit.items())));
    }

    @GET
    @Path("/cost-models/{model}/versions/{version}")
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "tryModel",
            summary =
                    "Who would gain and who lose by another version of a cost model, and by what.",
            description =
                    "Computes the facts of the run by the version, draft or published, and keeps"
                            + " nothing. Only for those who see the whole company.")
    public RestResponse<RunComparisonJson> tryModel(
            @Parameter(description = "The id of the run to compare from.") @PathParam("id")
                    String id,
            @Parameter(description = "The id of the cost model.") @PathParam("model") String model,
            @Parameter(description = "Its version.") @PathParam("version") int version,
            @Parameter(description = "`next` of the part before.") @QueryParam("after")
                    @Nullable String after,
            @Parameter(description = "How many customers at the most.")
                    @QueryParam("limit")
                    @DefaultValue(PageSize.USUAL)
                    PageSize limit) {
        return RestResponse.ok(
                RunComparisonJson.from(
                        tryModel.tryModel(
                                current.actor(), id, model, version, after, limit.items())));
    }
}
