package org.whalecurve.rest.initiatives;

import io.quarkus.security.Authenticated;
import jakarta.ws.rs.BeanParam;
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
import java.util.Currency;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.whalecurve.application.access.Actor;
import org.whalecurve.application.access.CurrentActor;
import org.whalecurve.application.initiatives.CloseInitiative;
import org.whalecurve.application.initiatives.ListInitiatives;
import org.whalecurve.application.initiatives.MeasureBenefit;
import org.whalecurve.application.initiatives.RecordProgress;
import org.whalecurve.application.initiatives.ViewInitiative;
import org.whalecurve.rest.http.PageSize;
import org.whalecurve.rest.http.PathKey;
import org.whalecurve.rest.http.Tagged;
import org.whalecurve.rest.http.Whole;

@Path(InitiativesResource.PATH)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "initiatives")
@Authenticated
class InitiativesResource {

    static final String PATH = "/api/v1/initiatives";

    private final CurrentActor current;
    private final ListInitiatives listInitiatives;
    private final ViewInitiative viewInitiative;
    private final MeasureBenefit measureBenefit;
    private final RecordProgress recordProgress;
    private final CloseInitiative closeInitiative;

    InitiativesResource(
            CurrentActor current,
            ListInitiatives listInitiatives,
            ViewInitiative viewInitiative,
            MeasureBenefit measureBenefit,
            RecordProgress recordProgress,
            CloseInitiative closeInitiative) {
        this.current = current;
        this.listInitiatives = listInitiatives;
        this.viewInitiative = viewInitiative;
        this.measureBenefit = measureBenefit;
        this.recordProgress = recordProgress;
        this.closeInitiative = closeInitiative;
    }

    static String pathOf(String id) {
        return PATH + "/" + PathKey.of(id).segment();
    }

    @GET
    @Operation(
            operationId = "listInitiatives",
            summary = "Initiatives: late ones first, then those at risk.",
            description =
                    "All of them for who sees the whole company, otherwise those the caller answers"
                            + " for or works on today. The others are counted.")
    public ListedInitiativesJson listInitiatives(
            @BeanParam InitiativeSelection selection,
            @Parameter(description = "`next` of the part before.") @QueryParam("after")
                    @Nullable String after,
            @Parameter(description = "How many at the most.")
                    @QueryParam("limit")
                    @DefaultValue(PageSize.USUAL)
                    PageSize limit) {
        return ListedInitiativesJson.from(
                listInitiatives.listInitiatives(
                        current.actor(), selection.filter(), after, limit.items()));
    }

    @GET
    @Path("/{id}")
    @Operation(
            operationId = "viewInitiative",
            summary = "An initiative: how it stands, who works on it, what was said of it.",
            description =
                    "For who sees the whole company, who answers for it, and its team as long as"
                            + " they are on it.")
    public RestResponse<InitiativeJson> viewInitiative(
            @Parameter(description = "The initiative's id.") @PathParam("id") PathKey id,
            @Context Request request) {
        return Tagged.answer(
                request,
                InitiativeJson.from(viewInitiative.viewInitiative(current.actor(), id.value())));
    }

    @GET
    @Path("/{id}/benefit")
    @Operation(
            operationId = "measureBenefit",
            summary = "What an initiative brought, measured in the runs of record.",
            description =
                    "The mean change of profit of the customers it touches less that of all others,"
                            + " between as many months before and after its beginning.")
    public RestResponse<BenefitJson> measureBenefit(
            @Parameter(description = "The initiative's id.") @PathParam("id") PathKey id,
            @Parameter(
                            description =
                                    "How many months on each side, up to 12; without it, as many as"
                                            + " have runs of record.")
                    @QueryParam("months")
                    @Nullable String months,
            @Context Request request) {
        return Tagged.answer(
                request,
                BenefitJson.from(
                        measureBenefit.measureBenefit(
                                current.actor(), id.value(), Whole.readOrNull("months", months))));
    }

    @POST
    @Path("/{id}/progress")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "recordProgress",
            summary = "Say what happened in an initiative.",
            description =
                    "For its team, who answers for it, and who keeps initiatives. What was said"
                            + " never changes: an amount below zero corrects an earlier one.")
    @APIResponseSchema(
            value = ProgressEntryJson.class,
            responseCode = "201",
            responseDescription = "It is kept.")
    public RestResponse<ProgressEntryJson> recordProgress(
            @Parameter(description = "The initiative's id.") @PathParam("id") PathKey id,
            NewProgressJson progress) {
        Actor actor = current.actor();
        Currency currency =
                viewInitiative.viewInitiative(actor, id.value()).initiative().currency();
        return RestResponse.ResponseBuilder.<ProgressEntryJson>create(201)
                .entity(
                        ProgressEntryJson.from(
                                recordProgress.recordProgress(
                                        actor,
                                        id.value(),
                                        progress.progress(currency),
                                        progress.words()),
                                currency.getCurrencyCode()))
                .build();
    }

    @POST
    @Path("/{id}/closing")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "closeInitiative",
            summary = "Close an initiative, or give it up.",
            description =
                    "For who answers for it, and who keeps initiatives. Keeps the benefit as it is"
                            + " measured now; its team sees it no more from then on.")
    @APIResponseSchema(
            value = ClosingJson.class,
            responseCode = "201",
            responseDescription = "It is closed.")
    public RestResponse<ClosingJson> closeInitiative(
            @Parameter(description = "The initiative's id.") @PathParam("id") PathKey id,
            NewClosingJson closing) {
        return RestResponse.ResponseBuilder.<ClosingJson>create(201)
                .entity(
                        ClosingJson.from(
                                closeInitiative.closeInitiative(
                                        current.actor(), id.value(), closing.words())))
                .location(URI.create(pathOf(id.value())))
                .build();
    }
}
