package org.whalecurve.rest.scorecards;

import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.whalecurve.application.access.CurrentActor;
import org.whalecurve.application.documents.DocumentVersion;
import org.whalecurve.application.documents.VersionKey;
import org.whalecurve.application.scorecards.ListScorecardVersions;
import org.whalecurve.application.scorecards.PublishScorecard;
import org.whalecurve.application.scorecards.ViewScorecardVersion;
import org.whalecurve.domain.scorecards.Scorecard;
import org.whalecurve.rest.http.PathKey;
import org.whalecurve.rest.http.Tagged;
import org.whalecurve.rest.http.Whole;
import org.whalecurve.rest.json.Listing;

@Path(ScorecardVersionsResource.PATH)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "scorecards")
@Authenticated
class ScorecardVersionsResource {

    static final String PATH = "/api/v1/scorecard-versions";
    static final String YAML = "application/yaml";

    private final CurrentActor current;
    private final ListScorecardVersions listScorecardVersions;
    private final ViewScorecardVersion viewScorecardVersion;
    private final PublishScorecard publishScorecard;

    ScorecardVersionsResource(
            CurrentActor current,
            ListScorecardVersions listScorecardVersions,
            ViewScorecardVersion viewScorecardVersion,
            PublishScorecard publishScorecard) {
        this.current = current;
        this.listScorecardVersions = listScorecardVersions;
        this.viewScorecardVersion = viewScorecardVersion;
        this.publishScorecard = publishScorecard;
    }

    static String pathOf(DocumentVersion<Scorecard> version) {
        return PATH + "/" + PathKey.of(version.id()).segment() + "/" + version.version();
    }

    @GET
    @Operation(
            operationId = "listScorecardVersions",
            summary = "All versions of all scorecards, drafts too, the latest version first.")
    public Listing<ScorecardEntryJson> listScorecardVersions() {
        return Listing.whole(
                listScorecardVersions.listScorecardVersions(current.actor()),
                ScorecardEntryJson::ofVersion);
    }

    @GET
    @Path("/{card}/{version}")
    @Operation(
            operationId = "viewScorecardVersion",
            summary = "One version of a scorecard, with its document.",
            description = "A published version never changes.")
    public RestResponse<ScorecardVersionJson> viewScorecardVersion(
            @Parameter(description = "The card's id.") @PathParam("card") PathKey card,
            @Parameter(description = "The version, from 1.") @PathParam("version") String version,
            @Context Request request) {
        return Tagged.answer(
                request,
                ScorecardVersionJson.from(
                        viewScorecardVersion.viewScorecardVersion(
                                current.actor(), card.value(), Whole.read("version", version))));
    }

    @POST
    @Path("/{card}/{version}/publication")
    @Operation(
            operationId = "publishScorecard",
            summary = "Publish a draft: from then on people see it, and it never changes.",
            description = "Publishing twice changes nothing.")
    public ScorecardVersionJson publishScorecard(
            @Parameter(description = "The card's id.") @PathParam("card") PathKey card,
            @Parameter(description = "The version, from 1.") @PathParam("version") String version,
            @Parameter(
                            description =
                                    "The SHA-256 of what is meant; it is refused if the draft says"
                                            + " something else by now.")
                    @RestQuery
                    @Nullable String sha256) {
        return ScorecardVersionJson.from(
                publishScorecard.publishScorecard(
                        current.actor(),
                        new VersionKey(card.value(), Whole.read("version", version), sha256)));
    }
}
