package org.whalecurve.rest.initiatives;

import io.quarkus.security.Authenticated;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
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
import org.whalecurve.application.initiatives.AddInitiative;
import org.whalecurve.application.initiatives.ListCharterVersions;
import org.whalecurve.application.initiatives.ReviseInitiative;
import org.whalecurve.application.initiatives.ViewCharter;
import org.whalecurve.application.initiatives.ViewInitiativeSchema;
import org.whalecurve.domain.initiatives.Initiative;
import org.whalecurve.rest.http.PathKey;
import org.whalecurve.rest.http.StrictText;
import org.whalecurve.rest.http.Tagged;
import org.whalecurve.rest.http.Version;
import org.whalecurve.rest.http.Whole;
import org.whalecurve.rest.json.Listing;

@Path(InitiativesResource.PATH)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "initiatives")
@Authenticated
class ChartersResource {

    private static final String YAML = "application/yaml";

    private final CurrentActor current;
    private final AddInitiative addInitiative;
    private final ReviseInitiative reviseInitiative;
    private final ViewCharter viewCharter;
    private final ListCharterVersions listCharterVersions;
    private final ViewInitiativeSchema viewInitiativeSchema;

    ChartersResource(
            CurrentActor current,
            AddInitiative addInitiative,
            ReviseInitiative reviseInitiative,
            ViewCharter viewCharter,
            ListCharterVersions listCharterVersions,
            ViewInitiativeSchema viewInitiativeSchema) {
        this.current = current;
        this.addInitiative = addInitiative;
        this.reviseInitiative = reviseInitiative;
        this.viewCharter = viewCharter;
        this.listCharterVersions = listCharterVersions;
        this.viewInitiativeSchema = viewInitiativeSchema;
    }

    @POST
    @Consumes(YAML)
    @Operation(
            operationId = "addInitiative",
            summary = "Begin an initiative with its charter.",
            description =
                    "A wrong charter is refused with every fault and its line. It is in force at"
                            + " once: an approved one shows its team the customers it touches."
                            + " Sending the same charter again changes nothing.")
    @APIResponseSchema(
            value = CharterJson.class,
            responseCode = "201",
            responseDescription = "The initiative is there.")
    public RestResponse<CharterJson> addInitiative(byte[] charter) {
        DocumentVersion<Initiative> added =
                addInitiative.addInitiative(current.actor(), StrictText.utf8(charter));
        return RestResponse.ResponseBuilder.<CharterJson>create(201)
                .entity(CharterJson.from(added))
                .location(URI.create(InitiativesResource.pathOf(added.id())))
                .tag(Version.tag(added.version()))
                .build();
    }

    @GET
    @Path("/schema")
    @Produces("application/schema+json")
    @Operation(operationId = "viewInitiativeSchema", summary = "The JSON schema of charters.")
    public String viewInitiativeSchema() {
        return viewInitiativeSchema.viewInitiativeSchema(current.actor());
    }

    @GET
    @Path("/{id}/charter")
    @Operation(
            operationId = "viewCharter",
            summary = "The charter of an initiative as it was written.",
            description = "The ETag is the version to change: send it back as If-Match.")
    public RestResponse<CharterJson> viewCharter(
            @Parameter(description = "The initiative's id.") @PathParam("id") PathKey id,
            @Parameter(description = "A version, from 1; the present one if left out.")
                    @QueryParam("version")
                    @Nullable String version,
            @Context Request request) {
        DocumentVersion<Initiative> charter =
                viewCharter.viewCharter(
                        current.actor(), id.value(), Whole.readOrNull("version", version));
        return Tagged.answer(request, Version.tag(charter.version()), CharterJson.from(charter));
    }

    @PUT
    @Path("/{id}/charter")
    @Consumes(YAML)
    @Operation(
            operationId = "reviseInitiative",
            summary = "Change the charter of an initiative.",
            description =
                    "A new version is in force at once; earlier ones stay. Sending the present text"
                            + " again changes nothing.")
    public RestResponse<CharterJson> reviseInitiative(
            @Parameter(description = "The initiative's id.") @PathParam("id") PathKey id,
            @Parameter(description = "The ETag that was read.", required = true, example = "\"1\"")
                    @HeaderParam(HttpHeaders.IF_MATCH)
                    @Nullable String ifMatch,
            byte[] charter) {
        DocumentVersion<Initiative> changed =
                reviseInitiative.reviseInitiative(
                        current.actor(),
                        id.value(),
                        StrictText.utf8(charter),
                        Version.expected(ifMatch));
        return RestResponse.ResponseBuilder.ok(CharterJson.from(changed))
                .tag(Version.tag(changed.version()))
                .build();
    }

    @GET
    @Path("/{id}/versions")
    @Operation(
            operationId = "listCharterVersions",
            summary = "The versions of a charter, the latest first.")
    public Listing<CharterEntryJson> listCharterVersions(
            @Parameter(description = "The initiative's id.") @PathParam("id") PathKey id) {
        return Listing.whole(
                listCharterVersions.listCharterVersions(current.actor(), id.value()),
                CharterEntryJson::from);
    }
}
