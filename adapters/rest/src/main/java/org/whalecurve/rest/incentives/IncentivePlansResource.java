package org.whalecurve.rest.incentives;

import io.quarkus.security.Authenticated;
import jakarta.ws.rs.Consumes;
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
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.whalecurve.application.access.CurrentActor;
import org.whalecurve.application.documents.DocumentVersion;
import org.whalecurve.application.documents.Draft;
import org.whalecurve.application.incentives.AddIncentivePlan;
import org.whalecurve.application.incentives.ListIncentivePlans;
import org.whalecurve.application.incentives.SimulateIncentivePlan;
import org.whalecurve.application.incentives.ViewIncentivePlan;
import org.whalecurve.application.incentives.ViewIncentivePlanSchema;
import org.whalecurve.domain.incentives.IncentivePlan;
import org.whalecurve.rest.http.PathKey;
import org.whalecurve.rest.http.StrictText;
import org.whalecurve.rest.http.Tagged;
import org.whalecurve.rest.http.Whole;
import org.whalecurve.rest.scorecards.MonthName;

@Path(IncentivePlansResource.PATH)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "incentive-plans")
@Authenticated
class IncentivePlansResource {

    static final String PATH = "/api/v1/incentive-plans";

    private final CurrentActor current;
    private final AddIncentivePlan addIncentivePlan;
    private final ListIncentivePlans listIncentivePlans;
    private final ViewIncentivePlan viewIncentivePlan;
    private final SimulateIncentivePlan simulateIncentivePlan;
    private final ViewIncentivePlanSchema viewIncentivePlanSchema;

    IncentivePlansResource(
            CurrentActor current,
            AddIncentivePlan addIncentivePlan,
            ListIncentivePlans listIncentivePlans,
            ViewIncentivePlan viewIncentivePlan,
            SimulateIncentivePlan simulateIncentivePlan,
            ViewIncentivePlanSchema viewIncentivePlanSchema) {
        this.current = current;
        this.addIncentivePlan = addIncentivePlan;
        this.listIncentivePlans = listIncentivePlans;
        this.viewIncentivePlan = viewIncentivePlan;
        this.simulateIncentivePlan = simulateIncentivePlan;
        this.viewIncentivePlanSchema = viewIncentivePlanSchema;
    }

    static String pathOf(String id) {
        return PATH + "/" + PathKey.of(id).segment();
    }

    @POST
    @Consumes(IncentivePlanVersionsResource.YAML)
    @Operation(
            operationId = "addIncentivePlan",
            summary = "Add an incentive plan as a draft.",
            description =
                    "One\'s own draft of the same plan is replaced; after a published version a new version"
                            + " begins. Sending the latest document again changes nothing. A wrong"
                            + " document is refused with every fault and its line. Cliffs, kinks and"
                            + " caps of its payout curves are told, not refused.")
    @APIResponseSchema(
            value = IncentivePlanVersionJson.class,
            responseCode = "201",
            responseDescription = "The version is there.")
    public RestResponse<IncentivePlanVersionJson> addIncentivePlan(
            @Parameter(
                            description =
                                    "The SHA-256 of the version that the document starts from. Who"
                                            + " says it is refused if somebody has written since;"
                                            + " who does not is refused where another's draft would"
                                            + " be replaced.")
                    @RestQuery
                    @Nullable String basis,
            byte[] document) {
        DocumentVersion<IncentivePlan> added =
                addIncentivePlan.addIncentivePlan(
                        current.actor(), new Draft(StrictText.utf8(document), basis));
        return RestResponse.ResponseBuilder.<IncentivePlanVersionJson>create(201)
                .entity(IncentivePlanVersionJson.from(added))
                .location(URI.create(IncentivePlanVersionsResource.pathOf(added)))
                .build();
    }

    @GET
    @Operation(
            operationId = "listIncentivePlans",
            summary = "The published incentive plans that the caller may see.",
            description =
                    "All of them for who sees the whole company, otherwise those in which the"
                            + " caller takes part. The others are counted.")
    public ListedIncentivePlansJson listIncentivePlans() {
        return ListedIncentivePlansJson.from(
                listIncentivePlans.listIncentivePlans(current.actor()));
    }

    @GET
    @Path("/schema")
    @Produces("application/schema+json")
    @Operation(
            operationId = "viewIncentivePlanSchema",
            summary = "The JSON schema of incentive plan documents.")
    public String viewIncentivePlanSchema() {
        return viewIncentivePlanSchema.viewIncentivePlanSchema(current.actor());
    }

    @GET
    @Path("/{id}")
    @Operation(
            operationId = "viewIncentivePlan",
            summary = "A published incentive plan, with what its payout curves invite to.",
            description = "Who does not keep plans sees nobody's pay but their own.")
    public RestResponse<IncentivePlanJson> viewIncentivePlan(
            @Parameter(description = "The plan's id.") @PathParam("id") PathKey id,
            @Context Request request) {
        return Tagged.answer(
                request,
                IncentivePlanJson.from(
                        viewIncentivePlan.viewIncentivePlan(current.actor(), id.value())));
    }

    @GET
    @Path("/{id}/simulation")
    @Operation(
            operationId = "simulateIncentivePlan",
            summary = "What an incentive plan would have paid for months that are over.",
            description =
                    "Each payout stands beside the profit of the customers that the person looks"
                            + " after now. Of fewer than twelve months, that part of pay and of"
                            + " targets that add up counts. What is not known is neither paid nor"
                            + " counted as not achieved. Nothing is kept. Who does not keep plans sees"
                            + " no names but their own, and of the others together only where they"
                            + " are five or more.")
    public RestResponse<SimulationJson> simulateIncentivePlan(
            @Parameter(description = "The plan's id.") @PathParam("id") PathKey id,
            @Parameter(
                            description =
                                    "A version, drafts too for who keeps plans; without it, the"
                                            + " latest that is published.")
                    @QueryParam("version")
                    @Nullable String version,
            @Parameter(
                            description =
                                    "The first month; without it, the first closed one of the"
                                            + " twelve up to the last.")
                    @QueryParam("from")
                    @Nullable MonthName from,
            @Parameter(description = "The last month; without it, the latest that was closed.")
                    @QueryParam("to")
                    @Nullable MonthName to,
            @Context Request request) {
        return Tagged.answer(
                request,
                SimulationJson.from(
                        simulateIncentivePlan.simulateIncentivePlan(
                                current.actor(),
                                id.value(),
                                Whole.readOrNull("version", version),
                                from == null ? null : from.month(),
                                to == null ? null : to.month())));
    }
}
