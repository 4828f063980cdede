package org.whalecurve.rest.lifetime;

import io.quarkus.security.Authenticated;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
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
import org.whalecurve.application.lifetime.ExplainCustomerValue;
import org.whalecurve.application.lifetime.ListLifetimeRuns;
import org.whalecurve.application.lifetime.OrderLifetimeRun;
import org.whalecurve.application.lifetime.RankValuedCustomers;
import org.whalecurve.application.lifetime.ViewAliveCourse;
import org.whalecurve.application.lifetime.ViewEquity;
import org.whalecurve.application.lifetime.ViewForesight;
import org.whalecurve.application.lifetime.ViewLifetimeRun;
import org.whalecurve.domain.lifetime.runs.LifetimeRun;
import org.whalecurve.domain.lifetime.runs.LifetimeRunState;
import org.whalecurve.rest.http.PageSize;
import org.whalecurve.rest.http.PathKey;
import org.whalecurve.rest.http.Tagged;
import org.whalecurve.rest.json.Listing;

@Path(LifetimeResource.PATH)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "lifetime")
@Authenticated
class LifetimeResource {

    static final String PATH = "/api/v1/lifetime/runs";

    private final CurrentActor current;
    private final OrderLifetimeRun orderLifetimeRun;
    private final ListLifetimeRuns listLifetimeRuns;
    private final ViewLifetimeRun viewLifetimeRun;
    private final ViewForesight viewForesight;
    private final ViewEquity viewEquity;
    private final RankValuedCustomers rankValuedCustomers;
    private final ExplainCustomerValue explainCustomerValue;
    private final ViewAliveCourse viewAliveCourse;

    LifetimeResource(
            CurrentActor current,
            OrderLifetimeRun orderLifetimeRun,
            ListLifetimeRuns listLifetimeRuns,
            ViewLifetimeRun viewLifetimeRun,
            ViewForesight viewForesight,
            ViewEquity viewEquity,
            RankValuedCustomers rankValuedCustomers,
            ExplainCustomerValue explainCustomerValue,
            ViewAliveCourse viewAliveCourse) {
        this.current = current;
        this.orderLifetimeRun = orderLifetimeRun;
        this.listLifetimeRuns = listLifetimeRuns;
        this.viewLifetimeRun = viewLifetimeRun;
        this.viewForesight = viewForesight;
        this.viewEquity = viewEquity;
        this.rankValuedCustomers = rankValuedCustomers;
        this.explainCustomerValue = explainCustomerValue;
        this.viewAliveCourse = viewAliveCourse;
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "orderLifetimeRun",
            summary = "Order the working-out of what customers are worth.",
            description =
                    "Every month with order lines up to the cut must lie in a published period."
                            + " Answers at once; the run is computed afterwards: follow it. The"
                            + " same inputs are the same run.")
    @APIResponse(responseCode = "202", description = "The run waits or is being computed.")
    @APIResponse(responseCode = "200", description = "The same run was computed before.")
    public RestResponse<LifetimeRunJson> orderLifetimeRun(LifetimeOrderJson order) {
        LifetimeRun run = order.order(orderLifetimeRun, current.actor());
        return RestResponse.ResponseBuilder.<LifetimeRunJson>create(
                        run.state() == LifetimeRunState.COMPUTED ? 200 : 202)
                .entity(LifetimeRunJson.from(run))
                .location(URI.create(PATH + "/" + run.id()))
                .build();
    }

    @GET
    @Operation(operationId = "listLifetimeRuns", summary = "Lifetime runs, the latest first.")
    public Listing<LifetimeRunJson> listLifetimeRuns(
            @Parameter(description = "`next` of the part before.") @QueryParam("after")
                    @Nullable String after,
            @Parameter(description = "How many at the most.")
                    @QueryParam("limit")
                    @DefaultValue(PageSize.USUAL)
                    PageSize limit) {
        return Listing.of(
                listLifetimeRuns.listLifetimeRuns(current.actor(), after, limit.items()),
                LifetimeRunJson::from);
    }

    @GET
    @Path("/{lifetime}")
    @Operation(
            operationId = "viewLifetimeRun",
            summary = "How far a lifetime run is, and what it gave.")
    public RestResponse<LifetimeRunJson> viewLifetimeRun(
            @Parameter(description = "The run's id.") @PathParam("lifetime") String lifetime,
            @Context Request request) {
        return Tagged.answer(
                request,
                LifetimeRunJson.from(viewLifetimeRun.viewLifetimeRun(current.actor(), lifetime)));
    }

    @GET
    @Path("/{lifetime}/foresight")
    @Operation(
            operationId = "viewForesight",
            summary = "How well the model of a lifetime run foresees.",
            description =
                    "Purchases week by week as they came and as the model expected them, and what it"
                            + " makes of customers by how often they bought again and when last.")
    public ForesightJson viewForesight(
            @Parameter(description = "The run's id, or `latest`.") @PathParam("lifetime")
                    String lifetime) {
        return ForesightJson.from(viewForesight.viewForesight(current.actor(), lifetime));
    }

    @GET
    @Path("/{lifetime}/equity")
    @Operation(
            operationId = "viewEquity",
            summary = "What groups of customers are worth.",
            description = "Of the customers in one's scope; the groups are those of today.")
    public GroupedEquityJson viewEquity(
            @Parameter(description = "The run's id, or `latest`.") @PathParam("lifetime")
                    String lifetime,
            @Parameter(description = "By what they are put together.", example = EquityBy.USUAL)
                    @QueryParam("by")
                    @DefaultValue(EquityBy.USUAL)
                    EquityBy by) {
        return GroupedEquityJson.from(
                viewEquity.viewEquity(current.actor(), lifetime, by.grouping()));
    }

    @GET
    @Path("/{lifetime}/customers")
    @Operation(
            operationId = "rankValuedCustomers",
            summary = "What customers are worth, the largest figure first.")
    public ValuedCustomersJson rankValuedCustomers(
            @Parameter(description = "The run's id, or `latest`.") @PathParam("lifetime")
                    String lifetime,
            @Parameter(
                            description =
                                    "By which figure. Where the histories do not tell whether"
                                            + " customers stop, nothing is known of risk, and the"
                                            + " future value takes its place.",
                            example = ValueSort.USUAL)
                    @QueryParam("sort")
                    @DefaultValue(ValueSort.USUAL)
                    ValueSort sort,
            @Parameter(description = "`next` of the part before.") @QueryParam("after")
                    @Nullable String after,
            @Parameter(description = "How many at the most.")
                    @QueryParam("limit")
                    @DefaultValue(PageSize.USUAL)
                    PageSize limit) {
        return ValuedCustomersJson.from(
                rankValuedCustomers.rankValuedCustomers(
                        current.actor(), lifetime, sort.order(), after, limit.items()));
    }

    @GET
    @Path("/{lifetime}/customers/{key}")
    @Operation(
            operationId = "explainCustomerValue",
            summary = "Why a customer is worth what it is said to be.")
    public ValueExplanationJson explainCustomerValue(
            @Parameter(description = "The run's id, or `latest`.") @PathParam("lifetime")
                    String lifetime,
            @Parameter(description = "The customer's key.") @PathParam("key") PathKey key) {
        return ValueExplanationJson.from(
                explainCustomerValue.explainCustomerValue(current.actor(), lifetime, key.value()));
    }

    @GET
    @Path("/{lifetime}/customers/{key}/alive")
    @Operation(
            operationId = "viewAliveCourse",
            summary = "How likely a customer still was one, as time went by.",
            description =
                    "From the parameters that the run has kept and the days of its purchases.")
    public AliveCourseJson viewAliveCourse(
            @Parameter(description = "The run's id, or `latest`.") @PathParam("lifetime")
                    String lifetime,
            @Parameter(description = "The customer's key.") @PathParam("key") PathKey key) {
        return AliveCourseJson.from(
                viewAliveCourse.viewAliveCourse(current.actor(), lifetime, key.value()));
    }
}
