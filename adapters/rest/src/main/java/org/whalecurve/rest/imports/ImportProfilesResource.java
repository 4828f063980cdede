package org.whalecurve.rest.imports;

import io.quarkus.security.Authenticated;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.whalecurve.application.access.CurrentActor;
import org.whalecurve.application.imports.KeepProfile;
import org.whalecurve.application.imports.ListProfiles;
import org.whalecurve.application.imports.ViewProfile;
import org.whalecurve.rest.http.StrictText;
import org.whalecurve.rest.json.Listing;

@Path("/api/v1/import-profiles")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "imports")
@Authenticated
class ImportProfilesResource {

    private static final String YAML = "application/yaml";

    private final CurrentActor current;
    private final ListProfiles listProfiles;
    private final ViewProfile viewProfile;
    private final KeepProfile keepProfile;

    ImportProfilesResource(
            CurrentActor current,
            ListProfiles listProfiles,
            ViewProfile viewProfile,
            KeepProfile keepProfile) {
        this.current = current;
        this.listProfiles = listProfiles;
        this.viewProfile = viewProfile;
        this.keepProfile = keepProfile;
    }

    @GET
    @Operation(operationId = "listProfiles", summary = "All import profiles.")
    public Listing<ProfileJson> listProfiles() {
        return Listing.whole(listProfiles.listProfiles(current.actor()), ProfileJson::from);
    }

    @GET
    @Path("/{id}")
    @Produces(YAML)
    @Operation(
            operationId = "viewProfile",
            summary = "An import profile, as it was sent.",
            description = "How the files of one source are to be read.")
    public String viewProfile(
            @Parameter(description = "The profile's id.") @PathParam("id") String id) {
        return viewProfile.viewProfile(current.actor(), id).document();
    }

    @PUT
    @Path("/{id}")
    @Consumes(YAML)
    @Operation(
            operationId = "keepProfile",
            summary = "Add or replace an import profile.",
            description = "A wrong document is refused with every fault and its line.")
    public ProfileJson keepProfile(
            @Parameter(description = "The profile's id; the document must state the same.")
                    @PathParam("id")
                    String id,
            byte[] document) {
        return ProfileJson.from(
                keepProfile.keepProfile(current.actor(), id, StrictText.utf8(document)));
    }
}
