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
import org.whalecurve.application.access.CurrentActor;
import org.whalecurve.application.customers.CustomerFilter;
import org.whalecurve.application.profitability.ViewQuadrant;
import org.whalecurve.rest.http.PageSize;

@Path("/api/v1/runs/{id}/quadrant")
@Tag(name = "results")
@Authenticated
class QuadrantResource {

    private final CurrentActor current;
    private final ViewQuadrant viewQuadrant;

    QuadrantResource(CurrentActor current, ViewQuadrant viewQuadrant) {
        this.current = current;
        this.viewQuadrant = viewQuadrant;
    }

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "viewQuadrant",
            summary = "Customers by what they cost to serve and what they leave.",
            description =
                    "Both in parts of net revenue, parted at the medians of the customers that one"
                            + " sees. Customers whose net revenue is not above zero stand apart.")
    public QuadrantJson viewQuadrant(
            @Parameter(description = "The run's id.") @PathParam("id") String id,
            @Parameter(description = "How many of the largest customers at the most.")
                    @QueryParam("limit")
                    @DefaultValue(PageSize.USUAL)
                    PageSize limit) {
        return QuadrantJson.from(
                viewQuadrant.viewQuadrant(current.actor(), id, CustomerFilter.ALL, limit.items()));
    }
}
