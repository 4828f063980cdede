package org.whalecurve.rest.runs;

import io.quarkus.security.Authenticated;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import java.net.URI;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.whalecurve.application.access.CurrentActor;
import org.whalecurve.application.periods.NamedBook;
import org.whalecurve.application.runs.ListRuns;
import org.whalecurve.application.runs.OrderRun;
import org.whalecurve.application.runs.PublishRun;
import org.whalecurve.application.runs.ViewRun;
import org.whalecurve.domain.profitability.Run;
import org.whalecurve.rest.http.IdempotencyKey;
import org.whalecurve.rest.http.PageSize;
import org.whalecurve.rest.http.Tagged;
import org.whalecurve.rest.json.Listing;

@Path(RunsResource.PATH)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "runs")
@Authenticated
class RunsResource {

    static final String PATH = "/api/v1/runs";

    private final CurrentActor current;
    private final OrderRun orderRun;
    private final ListRuns listRuns;
    private final ViewRun viewRun;
    private final PublishRun publishRun;

    RunsResource(
            CurrentActor current,
            OrderRun orderRun,
            ListRuns listRuns,
            ViewRun viewRun,
            PublishRun publishRun) {
        this.current = current;
        this.orderRun = orderRun;
        this.listRuns = listRuns;
        this.viewRun = viewRun;
        this.publishRun = publishRun;
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "orderRun",
            summary = "Order the calculation of a period.",
            description =
                    "Answers at once; the run is computed afterwards: follow it. The same inputs"
                            + " are the same run.")
    @APIResponse(responseCode = "202", description = "The run waits or is being computed.")
    @APIResponse(responseCode = "200", description = "The same run was computed before.")
    public RestResponse<RunJson> orderRun(
            @Parameter(description = IdempotencyKey.DESCRIPTION, example = "close-2011-03")
                    @HeaderParam(IdempotencyKey.HEADER)
                    @Nullable String idempotencyKey,
            @Parameter(
                            description =
                                    "Whose facts are computed: `actual`, or a plan by its name.",
                            example = "actual")
                    @QueryParam("book")
                    @DefaultValue("actual")
                    String book,
            OrderJson order) {
        Run run =
                orderRun.orderRun(
                        current.actor(),
                        order.period(),
                        NamedBook.of(book),
                        order.costModel(),
                        order.version(),
                        IdempotencyKey.checked(idempotencyKey));
        return RestResponse.ResponseBuilder.<RunJson>create(run.state().hasResult() ? 200 : 202)
                .entity(RunJson.from(run))
                .location(URI.create(PATH + "/" + run.id()))
                .build();
    }

    @GET
    @Operation(operationId = "listRuns", summary = "Runs, the latest first.")
    public Listing<RunJson> listRuns(
            @Parameter(description = "Id of a period; without it, the runs of all.")
                    @QueryParam("period")
                    @Nullable String period,
            @Parameter(description = "`next` of the part before.") @QueryParam("after")
                    @Nullable String after,
            @Parameter(description = "How many at the most.")
                    @QueryParam("limit")
                    @DefaultValue(PageSize.USUAL)
                    PageSize limit) {
        return Listing.of(
                listRuns.listRuns(current.actor(), period, after, limit.items()), RunJson::from);
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "viewRun", summary = "How far a run is, and what it gave.")
    public RestResponse<RunJson> viewRun(
            @Parameter(description = "The run's id.") @PathParam("id") String id,
            @Context Request request) {
        return Tagged.answer(request, RunJson.from(viewRun.viewRun(current.actor(), id)));
    }

    @POST
    @Path("/{id}/publication")
    @Operation(
            operationId = "publishRun",
            summary = "Make a run the run of record of its period, and close the period.",
            description =
                    "Publishing twice changes nothing. A run that does not tie cannot be"
                            + " published. A run of a plan becomes the plan of its period for"
                            + " all who see results, and closes nothing.")
    public RunJson publishRun(
            @Parameter(description = "The run's id.") @PathParam("id") String id) {
        return RunJson.from(publishRun.publishRun(current.actor(), id));
    }
}
