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
import org.whalecurve.application.profitability.ExplainActivity;
import org.whalecurve.application.profitability.ExplainFacts;
import org.whalecurve.application.profitability.ExplainLines;
import org.whalecurve.application.profitability.ExplainOrder;
import org.whalecurve.application.profitability.ExplainStatement;
import org.whalecurve.rest.http.PageSize;
import org.whalecurve.rest.http.PathKey;
import org.whalecurve.rest.http.Tagged;

@Path("/api/v1/runs/{id}/customers/{key}")
@Tag(name = "results")
@Authenticated
@Produces(MediaType.APPLICATION_JSON)
class ExplanationsResource {

    private static final String RUN = "The run's id.";
    private static final String KEY =
            "The company's key; `~` and base64url for keys that cannot stand in a path; `-` for the"
                    + " lines without a customer.";
    private static final String AFTER = "`next` of the part before.";
    private static final String LIMIT = "How many at the most.";

    private final CurrentActor current;
    private final ExplainStatement explainStatement;
    private final ExplainActivity explainActivity;
    private final ExplainFacts explainFacts;
    private final ExplainOrder explainOrder;
    private final ExplainLines explainLines;

    ExplanationsResource(
            CurrentActor current,
            ExplainStatement explainStatement,
            ExplainActivity explainActivity,
            ExplainFacts explainFacts,
            ExplainOrder explainOrder,
            ExplainLines explainLines) {
        this.current = current;
        this.explainStatement = explainStatement;
        this.explainActivity = explainActivity;
        this.explainFacts = explainFacts;
        this.explainOrder = explainOrder;
        this.explainLines = explainLines;
    }

    @GET
    @Path("/explanation")
    @Operation(
            operationId = "explainStatement",
            summary = "Why a customer's statement is what it is: activities and orders.",
            description =
                    "Worked out again from the customer's lines and checked against the run: what"
                            + " does not fit is a problem, never shown.")
    public RestResponse<ExplainedStatementJson> explainStatement(
            @Parameter(description = RUN) @PathParam("id") String id,
            @Parameter(description = KEY) @PathParam("key") PathKey key,
            @Parameter(description = AFTER) @QueryParam("after") @Nullable String after,
            @Parameter(description = LIMIT) @QueryParam("limit") @DefaultValue(PageSize.USUAL)
                    PageSize limit,
            @Context Request request) {
        return Tagged.answer(
                request,
                ExplainedStatementJson.from(
                        explainStatement.explainStatement(
                                current.actor(), id, key.value(), after, limit.items())));
    }

    @GET
    @Path("/activities/{activity}")
    @Operation(
            operationId = "explainActivity",
            summary = "Why an activity cost a customer what it cost: rate, minutes, orders.",
            description = "What the pool spends is told to those who see the whole company.")
    public RestResponse<ExplainedActivityJson> explainActivity(
            @Parameter(description = RUN) @PathParam("id") String id,
            @Parameter(description = KEY) @PathParam("key") PathKey key,
            @Parameter(description = "The activity's id.") @PathParam("activity") String activity,
            @Parameter(description = AFTER) @QueryParam("after") @Nullable String after,
            @Parameter(description = LIMIT) @QueryParam("limit") @DefaultValue(PageSize.USUAL)
                    PageSize limit,
            @Context Request request) {
        return Tagged.answer(
                request,
                ExplainedActivityJson.from(
                        explainActivity.explainActivity(
                                current.actor(), id, key.value(), activity, after, limit.items())));
    }

    @GET
    @Path("/activities/{activity}/facts")
    @Operation(
            operationId = "explainFacts",
            summary =
                    "The facts beside the order lines for which an activity cost a customer something.",
            description =
                    "Service contacts, visits and whatever else a driver of the activity counts, each with"
                            + " import and line.")
    public RestResponse<ExplainedFactsJson> explainFacts(
            @Parameter(description = RUN) @PathParam("id") String id,
            @Parameter(description = KEY) @PathParam("key") PathKey key,
            @Parameter(description = "The activity's id.") @PathParam("activity") String activity,
            @Parameter(description = AFTER) @QueryParam("after") @Nullable String after,
            @Parameter(description = LIMIT) @QueryParam("limit") @DefaultValue(PageSize.USUAL)
                    PageSize limit,
            @Context Request request) {
        return Tagged.answer(
                request,
                ExplainedFactsJson.from(
                        explainFacts.explainFacts(
                                current.actor(), id, key.value(), activity, after, limit.items())));
    }

    @GET
    @Path("/orders/{order}")
    @Operation(
            operationId = "explainOrder",
            summary = "What one order adds to its customer's statement, down to its lines.")
    public RestResponse<ExplainedOrderJson> explainOrder(
            @Parameter(description = RUN) @PathParam("id") String id,
            @Parameter(description = KEY) @PathParam("key") PathKey key,
            @Parameter(description = "The company's order number, spelled as keys in paths are.")
                    @PathParam("order")
                    PathKey order,
            @Context Request request) {
        return Tagged.answer(
                request,
                ExplainedOrderJson.from(
                        explainOrder.explainOrder(
                                current.actor(), id, key.value(), order.value())));
    }

    @GET
    @Path("/figures/{figure}")
    @Operation(
            operationId = "explainLines",
            summary = "The order lines that make a figure of a customer's statement.")
    public RestResponse<ExplainedLinesJson> explainLines(
            @Parameter(description = RUN) @PathParam("id") String id,
            @Parameter(description = KEY) @PathParam("key") PathKey key,
            @Parameter(description = "The figure.") @PathParam("figure") Figure figure,
            @Parameter(description = AFTER) @QueryParam("after") @Nullable String after,
            @Parameter(description = LIMIT) @QueryParam("limit") @DefaultValue(PageSize.USUAL)
                    PageSize limit,
            @Context Request request) {
        return Tagged.answer(
                request,
                ExplainedLinesJson.from(
                        explainLines.explainLines(
                                current.actor(),
                                id,
                                key.value(),
                                figure.figure(),
                                after,
                                limit.items())));
    }
}
