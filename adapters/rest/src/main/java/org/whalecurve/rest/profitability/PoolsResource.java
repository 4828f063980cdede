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
import org.whalecurve.application.profitability.TracePool;
import org.whalecurve.rest.http.PageSize;
import org.whalecurve.rest.http.Tagged;

@Path("/api/v1/runs/{id}/pools")
@Tag(name = "results")
@Authenticated
class PoolsResource {

    private final CurrentActor current;
    private final TracePool tracePool;

    PoolsResource(CurrentActor current, TracePool tracePool) {
        this.current = current;
        this.tracePool = tracePool;
    }

    @GET
    @Path("/{pool}")
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "tracePool",
            summary = "Who bears the expense of a pool: customers, unused capacity, other pools.",
            description = "Only for those who see the whole company.")
    public RestResponse<TracedPoolJson> tracePool(
            @Parameter(description = "The run's id.") @PathParam("id") String id,
            @Parameter(description = "Id of an operating pool or a service pool.")
                    @PathParam("pool")
                    String pool,
            @Parameter(description = "`next` of the part before.") @QueryParam("after")
                    @Nullable String after,
            @Parameter(description = "How many customers at the most.")
                    @QueryParam("limit")
                    @DefaultValue(PageSize.USUAL)
                    PageSize limit,
            @Context Request request) {
        return Tagged.answer(
                request,
                TracedPoolJson.from(
                        tracePool.tracePool(current.actor(), id, pool, after, limit.items())));
    }
}
