package org.whalecurve.rest.scorecards;

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
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.whalecurve.application.access.CurrentActor;
import org.whalecurve.application.documents.DocumentVersion;
import org.whalecurve.application.scorecards.AddScorecard;
import org.whalecurve.application.scorecards.CardQuestion;
import org.whalecurve.application.scorecards.ListScorecards;
import org.whalecurve.application.scorecards.ViewScorecard;
import org.whalecurve.application.scorecards.ViewScorecardSchema;
import org.whalecurve.domain.scorecards.Scorecard;
import org.whalecurve.rest.http.PathKey;
import org.whalecurve.rest.http.StrictText;
import org.whalecurve.rest.http.Tagged;

@Path(ScorecardsResource.PATH)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "scorecards")
@Authenticated
class ScorecardsResource {

    static final String PATH = "/api/v1/scorecards";

    private final CurrentActor current;
    private final AddScorecard addScorecard;
    private final ListScorecards listScorecards;
    private final ViewScorecard viewScorecard;
    private final ViewScorecardSchema viewScorecardSchema;

    ScorecardsResource(
            CurrentActor current,
            AddScorecard addScorecard,
            ListScorecards listScorecards,
            ViewScorecard viewScorecard,
            ViewScorecardSchema viewScorecardSchema) {
        this.current = current;
        this.addScorecard = addScorecard;
        this.listScorecards = listScorecards;
        this.viewScorecard = viewScorecard;
        this.viewScorecardSchema = viewScorecardSchema;
    }

    static String pathOf(String id) {
        return PATH + "/" + PathKey.of(id).segment();
    }

    @POST
    @Consumes(ScorecardVersionsResource.YAML)
    @Operation(
            operationId = "addScorecard",
            summary = "Add a scorecard as a draft.",
            description =
                    "A draft of the same card is replaced; after a published version a new version"
                            + " begins. Sending the latest document again changes nothing. A wrong"
                            + " document is refused with every fault and its line.")
    @APIResponseSchema(
            value = ScorecardVersionJson.class,
            responseCode = "201",
            responseDescription = "The version is there.")
    public RestResponse<ScorecardVersionJson> addScorecard(byte[] document) {
        DocumentVersion<Scorecard> added =
                addScorecard.addScorecard(current.actor(), StrictText.utf8(document));
        return RestResponse.ResponseBuilder.<ScorecardVersionJson>create(201)
                .entity(ScorecardVersionJson.from(added))
                .location(URI.create(ScorecardVersionsResource.pathOf(added)))
                .build();
    }

    @GET
    @Operation(
            operationId = "listScorecards",
            summary = "The published scorecards that concern the caller.",
            description =
                    "Those of the whole company for who sees it, those of one's units, and those on"
                            + " which one answers for something. The others are counted.")
    public ListedScorecardsJson listScorecards() {
        return ListedScorecardsJson.from(listScorecards.listScorecards(current.actor()));
    }

    @GET
    @Path("/schema")
    @Produces("application/schema+json")
    @Operation(
            operationId = "viewScorecardSchema",
            summary = "The JSON schema of scorecard documents.")
    public String viewScorecardSchema() {
        return viewScorecardSchema.viewScorecardSchema(current.actor());
    }

    @GET
    @Path("/{id}")
    @Operation(
            operationId = "viewScorecard",
            summary = "A scorecard with its scores at the end of a month.",
            description =
                    "What is missing is not zero: it leaves the roll-up, and the coverage says so."
                            + " As of a past moment the card stands as it was published then, by"
                            + " the runs of record and the entered values of then; what has been"
                            + " restated since stands beside it.")
    public RestResponse<ScorecardJson> viewScorecard(
            @Parameter(description = "The card's id.") @PathParam("id") PathKey id,
            @Parameter(description = "The month; without it, the latest that was closed.")
                    @QueryParam("month")
                    @Nullable MonthName month,
            @Parameter(description = "How far back the values begin.")
                    @QueryParam("span")
                    @DefaultValue(SpanName.USUAL)
                    SpanName span,
            @Parameter(description = "The card as it was published then; without it, as it is now.")
                    @QueryParam("asOf")
                    @Nullable MomentName asOf,
            @Context Request request) {
        return Tagged.answer(
                request,
                ScorecardJson.from(
                        viewScorecard.viewScorecard(
                                current.actor(),
                                new CardQuestion(
                                        id.value(),
                                        month == null ? null : month.month(),
                                        span.span(),
                                        MomentName.orNull(asOf)))));
    }
}
