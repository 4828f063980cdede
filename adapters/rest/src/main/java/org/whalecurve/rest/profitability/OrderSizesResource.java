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
import org.whalecurve.domain.costing.CostObject;
import org.whalecurve.rest.csv.Download;
import org.whalecurve.rest.http.PageSize;
import org.whalecurve.rest.http.PathKey;

@Path("/api/v1/runs/{id}")
@Tag(name = "results")
@Authenticated
class OrderSizesResource {

    private static final String RUN = "The run's id.";
    private static final String COMPANY =
            "Classes of the cost model's choice, the smallest first. An order belongs to one of them"
                    + " with all it brings and takes. Only for those who see the whole company.";

    private final ObjectAnswers answers;

    OrderSizesResource(ObjectAnswers answers) {
        this.answers = answers;
    }

    @GET
    @Path("/order-sizes")
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "listOrderSizes",
            summary = "What orders of each size earn.",
            description = COMPANY)
    public RankedObjectsJson listOrderSizes(
            @Parameter(description = RUN) @PathParam("id") String id,
            @Parameter(description = "`next` of the part before.") @QueryParam("after")
                    @Nullable String after,
            @Parameter(description = "How many at the most.")
                    @QueryParam("limit")
                    @DefaultValue(PageSize.USUAL)
                    PageSize limit) {
        return RankedObjectsJson.from(
                answers.rank(CostObject.ORDER_SIZE, id, Sort.fromString(Sort.USUAL), after, limit));
    }

    @GET
    @Path("/order-sizes/{size}")
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "viewOrderSizeStatement",
            summary = "The profit statement of all orders of one size.",
            description = "The key `-` stands for what no order causes.")
    public RestResponse<ObjectStatementJson> viewOrderSizeStatement(
            @Parameter(description = RUN) @PathParam("id") String id,
            @Parameter(description = "What the list calls the class.") @PathParam("size")
                    PathKey size,
            @Context Request request) {
        return answers.view(CostObject.ORDER_SIZE, id, size, request);
    }

    @GET
    @Path("/order-sizes.csv")
    @Produces(Download.CSV)
    @Operation(
            operationId = "exportOrderSizeStatements",
            summary = "Every statement of a class of order sizes, as a table.",
            description = COMPANY)
    public RestResponse<StreamingOutput> exportOrderSizeStatements(
            @Parameter(description = RUN) @PathParam("id") String id) {
        return answers.export(CostObject.ORDER_SIZE, "order-sizes-", id);
    }
}
