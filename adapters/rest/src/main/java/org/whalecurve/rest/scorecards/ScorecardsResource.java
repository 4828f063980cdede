package org.whalecurve.rest.scorecards;

import io.quarkus.security.Authenticated;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
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
import org.whalecurve.application.scorecards.AddScorecard;
import org.whalecurve.application.scorecards.CardQuestion;
import org.whalecurve.application.scorecards.DocumentForm;
import org.whalecurve.application.scorecards.ExportScorecard;
import org.whalecurve.application.scorecards.ListScorecards;
import org.whalecurve.application.scorecards.ScorecardFile;
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
    private final ExportScorecard exportScorecard;
    private final ViewScorecardSchema viewScorecardSchema;

    ScorecardsResource(
            CurrentActor current,
            AddScorecard addScorecard,
            ListScorecards listScorecards,
            ViewScorecard viewScorecard,
            ExportScorecard exportScorecard,
            ViewScorecardSchema viewScorecardSchema) {
        this.current = current;
        this.addScorecard = addScorecard;
        this.listScorecards = listScorecards;
        this.viewScorecard = viewScorecard;
        this.exportScorecard = exportScorecard;
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
                    "One\'s own draft of the same card is replaced; after a published version a new version"
                            + " begins. Sending the latest document again changes nothing. A wrong"
                            + " document is refused with every fault and its line.")
    @APIResponseSchema(
            value = ScorecardVersionJson.class,
            responseCode = "201",
            responseDescription = "The version is there.")
    public RestResponse<ScorecardVersionJson> addScorecard(
            @Parameter(
                            description =
                                    "The SHA-256 of the version that the document starts from. Who"
                                            + " says it is refused if somebody has written since;"
                                            + " who does not is refused where another's draft would"
                                            + " be replaced.")
                    @RestQuery
                    @Nullable String basis,
            byte[] document) {
        DocumentVersion<Scorecard> added =
                addScorecard.addScorecard(
                        current.actor(), new Draft(StrictText.utf8(document), basis));
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
            @BeanParam CardSelection selection,
            @Context Request request) {
        return Tagged.answer(
                request,
                ScorecardJson.from(
                        viewScorecard.viewScorecard(current.actor(), selection.question(id))));
    }

    @GET
    @Path("/{id}/card.csv")
    @Produces("text/csv")
    @Operation(
            operationId = "exportScorecard",
            summary = "A scorecard as a table.",
            description =
                    "A row for the card and each perspective, objective and measure. Shares are per"
                            + " cent; what nobody knows is empty, with the reason beside it.")
    public RestResponse<byte[]> exportScorecard(
            @Parameter(description = "The card's id.") @PathParam("id") PathKey id,
            @Parameter(description = "The id of a desk of the card, to have its measures alone.")
                    @RestQuery
                    @Nullable String desk,
            @BeanParam CardSelection selection) {
        return file(selection.question(id).at(desk), DocumentForm.CSV);
    }

    @GET
    @Path("/{id}/card.xlsx")
    @Produces("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet")
    @Operation(
            operationId = "exportScorecardWorkbook",
            summary = "A scorecard as a workbook.",
            description =
                    "Sheets: the scorecard; thirteen months of it; what it is and which runs it rests"
                            + " on. Numbers and days are numbers and days, with the formats of their"
                            + " units.")
    public RestResponse<byte[]> exportScorecardWorkbook(
            @Parameter(description = "The card's id.") @PathParam("id") PathKey id,
            @Parameter(description = "The id of a desk of the card, to have its measures alone.")
                    @RestQuery
                    @Nullable String desk,
            @BeanParam CardSelection selection) {
        return file(selection.question(id).at(desk), DocumentForm.XLSX);
    }

    @GET
    @Path("/{id}/card.pdf")
    @Produces("application/pdf")
    @Operation(
            operationId = "exportScorecardPages",
            summary = "A scorecard as pages to print.",
            description =
                    "A4 landscape, made from the data. It is complete, or the answer is a problem: 409"
                            + " where its fonts have no sign for a character of the card.")
    public RestResponse<byte[]> exportScorecardPages(
            @Parameter(description = "The card's id.") @PathParam("id") PathKey id,
            @Parameter(description = "The id of a desk of the card, to have its measures alone.")
                    @RestQuery
                    @Nullable String desk,
            @BeanParam CardSelection selection) {
        return file(selection.question(id).at(desk), DocumentForm.PDF);
    }

    @GET
    @Path("/{id}/map.svg")
    @Produces("image/svg+xml")
    @Operation(
            operationId = "exportStrategyMap",
            summary = "The strategy map of a scorecard as a picture.",
            description =
                    "A lane for each perspective, a box with its status for each objective, and arrows:"
                            + " solid where the company's figures bear them out, dashed where it only"
                            + " believes them.")
    public RestResponse<byte[]> exportStrategyMap(
            @Parameter(description = "The card's id.") @PathParam("id") PathKey id,
            @BeanParam CardSelection selection) {
        return file(selection.question(id), DocumentForm.SVG);
    }

    /** The whole file is there before its first byte leaves: a failure is still told as one. */
    private RestResponse<byte[]> file(CardQuestion question, DocumentForm form) {
        ScorecardFile file = exportScorecard.exportScorecard(current.actor(), question, form);
        return RestResponse.ResponseBuilder.ok(file.content())
                .header(HttpHeaders.CONTENT_TYPE, form.mediaType())
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        "attachment; filename=\"" + file.name() + "\"")
                .build();
    }
}
