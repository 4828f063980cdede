package org.whalecurve.rest.organisation;

import io.quarkus.security.Authenticated;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
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
import org.whalecurve.application.organisation.AddOrganisation;
import org.whalecurve.application.organisation.ListOrganisationVersions;
import org.whalecurve.application.organisation.PublishOrganisation;
import org.whalecurve.application.organisation.ViewOrganisationSchema;
import org.whalecurve.application.organisation.ViewOrganisationVersion;
import org.whalecurve.domain.organisation.Organisation;
import org.whalecurve.rest.http.StrictText;
import org.whalecurve.rest.http.Tagged;
import org.whalecurve.rest.http.Whole;
import org.whalecurve.rest.json.Listing;

@Path(OrganisationVersionsResource.PATH)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "organisation")
@Authenticated
class OrganisationVersionsResource {

    static final String PATH = "/api/v1/organisation";
    private static final String YAML = "application/yaml";

    private final CurrentActor current;
    private final AddOrganisation addOrganisation;
    private final ListOrganisationVersions listOrganisationVersions;
    private final ViewOrganisationVersion viewOrganisationVersion;
    private final PublishOrganisation publishOrganisation;
    private final ViewOrganisationSchema viewOrganisationSchema;

    OrganisationVersionsResource(
            CurrentActor current,
            AddOrganisation addOrganisation,
            ListOrganisationVersions listOrganisationVersions,
            ViewOrganisationVersion viewOrganisationVersion,
            PublishOrganisation publishOrganisation,
            ViewOrganisationSchema viewOrganisationSchema) {
        this.current = current;
        this.addOrganisation = addOrganisation;
        this.listOrganisationVersions = listOrganisationVersions;
        this.viewOrganisationVersion = viewOrganisationVersion;
        this.publishOrganisation = publishOrganisation;
        this.viewOrganisationSchema = viewOrganisationSchema;
    }

    static String pathOf(DocumentVersion<Organisation> version) {
        return PATH + "/versions/" + version.version();
    }

    @POST
    @Path("/versions")
    @Consumes(YAML)
    @Operation(
            operationId = "addOrganisation",
            summary = "Add a version of the organisation as a draft.",
            description =
                    "One's own draft is replaced; after a published version a new version begins. Sending the"
                            + " latest document again changes nothing. A document that is no tree is"
                            + " refused with every fault and its line; a circle is named in full.")
    @APIResponseSchema(
            value = OrganisationVersionJson.class,
            responseCode = "201",
            responseDescription = "The version is there.")
    public RestResponse<OrganisationVersionJson> addOrganisation(
            @Parameter(
                            description =
                                    "The SHA-256 of the version that the document starts from. Who"
                                            + " says it is refused if somebody has written since;"
                                            + " who does not is refused where another's draft would"
                                            + " be replaced.")
                    @RestQuery
                    @Nullable String basis,
            byte[] document) {
        DocumentVersion<Organisation> added =
                addOrganisation.addOrganisation(
                        current.actor(), new Draft(StrictText.utf8(document), basis));
        return RestResponse.ResponseBuilder.<OrganisationVersionJson>create(201)
                .entity(OrganisationVersionJson.from(added))
                .location(URI.create(pathOf(added)))
                .build();
    }

    @GET
    @Path("/versions")
    @Operation(
            operationId = "listOrganisationVersions",
            summary = "All versions of the organisation, drafts too, the latest first.")
    public Listing<OrganisationEntryJson> listOrganisationVersions() {
        return Listing.whole(
                listOrganisationVersions.listOrganisationVersions(current.actor()),
                OrganisationEntryJson::from);
    }

    @GET
    @Path("/schema")
    @Produces("application/schema+json")
    @Operation(
            operationId = "viewOrganisationSchema",
            summary = "The JSON schema of documents of the organisation.")
    public String viewOrganisationSchema() {
        return viewOrganisationSchema.viewOrganisationSchema(current.actor());
    }

    @GET
    @Path("/versions/{version}")
    @Operation(
            operationId = "viewOrganisationVersion",
            summary = "One version of the organisation, with its document.",
            description = "A published version never changes.")
    public RestResponse<OrganisationVersionJson> viewOrganisationVersion(
            @Parameter(description = "The version, from 1.") @PathParam("version") String version,
            @Context Request request) {
        return Tagged.answer(
                request,
                OrganisationVersionJson.from(
                        viewOrganisationVersion.viewOrganisationVersion(
                                current.actor(), Whole.read("version", version))));
    }

    @POST
    @Path("/versions/{version}/publication")
    @Operation(
            operationId = "publishOrganisation",
            summary = "Publish a draft: from then on it says who is above whom, and never changes.",
            description =
                    "Publishing twice changes nothing. Contributions that lead to a unit which is not"
                            + " above any more count nowhere; the alignment matrix lists them.")
    public OrganisationVersionJson publishOrganisation(
            @Parameter(description = "The version, from 1.") @PathParam("version") String version,
            @Parameter(
                            description =
                                    "The SHA-256 of what is meant; it is refused if the draft says"
                                            + " something else by now.")
                    @RestQuery
                    @Nullable String sha256) {
        return OrganisationVersionJson.from(
                publishOrganisation.publishOrganisation(
                        current.actor(), Whole.read("version", version), sha256));
    }
}
