package org.whalecurve.rest.profitability;

import io.quarkus.security.Authenticated;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.whalecurve.application.access.CurrentActor;
import org.whalecurve.application.profitability.ViewGrowth;
import org.whalecurve.rest.http.PageSize;

@Path("/api/v1/runs/{id}/growth")
@Tag(name = "results")
@Authenticated
class GrowthResource {

    private final CurrentActor current;
    private final ViewGrowth viewGrowth;

    GrowthResource(CurrentActor current, ViewGrowth viewGrowth) {
        this.current = current;
        this.viewGrowth = viewGrowth;
    }

    @GET
    @Path("/{other}")
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "viewGrowth",
            summary = "What winning and keeping customers cost, and whether their growth paid.",
            description =
                    "A customer was won that has a statement in the later run only, lost that has"
                            + " one in the earlier only, and kept that has one in both. The cost to"
                            + " attain and to retain is that of the later run. Only for those who"
                            + " see the whole company.")
    public GrowthJson viewGrowth(
            @Parameter(description = "The id of the earlier run, or of the run of a plan.")
                    @PathParam("id")
                    String id,
            @Parameter(description = "The id of the later run, over as many months.")
                    @PathParam("other")
                    String other,
            @Parameter(
                            example = "shrank-and-earns-less",
                            description =
                                    "Which customers of both runs are listed: whose revenue grew or"
                                            + " not, and whose profit fell or not.")
                    @QueryParam("answer")
                    @DefaultValue(GrowthName.USUAL)
                    GrowthName answer,
            @Parameter(description = "`next` of the part before.") @QueryParam("after")
                    @Nullable String after,
            @Parameter(description = "How many customers at the most.")
                    @QueryParam("limit")
                    @DefaultValue(PageSize.USUAL)
                    PageSize limit) {
        return GrowthJson.from(
                viewGrowth.viewGrowth(
                        current.actor(), id, other, answer.growth(), after, limit.items()));
    }
}
