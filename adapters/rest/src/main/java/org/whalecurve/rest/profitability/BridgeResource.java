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
import org.whalecurve.application.profitability.BridgeRuns;
import org.whalecurve.application.tables.ResultTables;
import org.whalecurve.rest.csv.Download;
import org.whalecurve.rest.http.PageSize;
import org.whalecurve.rest.http.Tagged;

@Path("/api/v1/runs/{id}/bridge")
@Tag(name = "results")
@Authenticated
class BridgeResource {

    private final CurrentActor current;
    private final BridgeRuns bridgeRuns;

    BridgeResource(CurrentActor current, BridgeRuns bridgeRuns) {
        this.current = current;
        this.bridgeRuns = bridgeRuns;
    }

    @GET
    @Path("/{other}")
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "bridgeRuns",
            summary =
                    "What led from what the company kept in one period to another, or from a plan"
                            + " to what happened.",
            description =
                    "Price, unit cost, volume, mix, time and rate of each activity, unused"
                            + " capacity: the steps add up. Only for those who see the whole"
                            + " company.")
    public RestResponse<RunBridgeJson> bridgeRuns(
            @Parameter(description = "The id of the earlier run, or of the run of a plan.")
                    @PathParam("id")
                    String id,
            @Parameter(description = "The id of the later run, over as many months.")
                    @PathParam("other")
                    String other,
            @Parameter(
                            description =
                                    "By which published convention the margin of goods is parted."
                                            + " `price-volume-mix` takes price and cost of the units"
                                            + " sold now, volume at the old mix; `old-volume` those"
                                            + " sold before, and a joint part.")
                    @QueryParam("convention")
                    @DefaultValue(ConventionName.USUAL)
                    ConventionName convention,
            @Parameter(
                            description =
                                    "How many units the whole market bought in the earlier period;"
                                            + " with `marketNow` it parts the volume by size and"
                                            + " share of the market.")
                    @QueryParam("marketBefore")
                    @Nullable MarketUnits marketBefore,
            @Parameter(description = "The same in the later period.") @QueryParam("marketNow")
                    @Nullable MarketUnits marketNow,
            @Parameter(description = "`next` of the part before.") @QueryParam("after")
                    @Nullable String after,
            @Parameter(description = "How many products at the most.")
                    @QueryParam("limit")
                    @DefaultValue(PageSize.USUAL)
                    PageSize limit,
            @Context Request request) {
        return Tagged.answer(
                request,
                RunBridgeJson.from(
                        bridgeRuns.bridgeRuns(
                                current.actor(),
                                id,
                                other,
                                convention.convention(),
                                MarketUnits.size(marketBefore, marketNow),
                                after,
                                limit.items())));
    }

    @GET
    @Path("/{other}/steps.csv")
    @Produces(Download.CSV)
    @Operation(
            operationId = "exportBridge",
            summary = "What led from one run to another, step by step, as a table.",
            description =
                    "The amounts between the first row and the last add up to their difference. Told by causes, then by customers.")
    public RestResponse<StreamingOutput> exportBridge(
            @Parameter(description = "The id of the earlier run, or of the run of a plan.")
                    @PathParam("id")
                    String id,
            @Parameter(description = "The id of the later run, over as many months.")
                    @PathParam("other")
                    String other,
            @Parameter(description = "By which the margin of goods is parted.")
                    @QueryParam("convention")
                    @DefaultValue(ConventionName.USUAL)
                    ConventionName convention) {
        return Download.csv(
                ResultTables.of(
                        bridgeRuns.bridgeRuns(
                                current.actor(),
                                id,
                                other,
                                convention.convention(),
                                null,
                                null,
                                1)));
    }
}
