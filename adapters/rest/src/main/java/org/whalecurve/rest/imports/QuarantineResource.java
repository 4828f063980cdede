package org.whalecurve.rest.imports;

import io.quarkus.security.Authenticated;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.StreamingOutput;
import java.nio.charset.Charset;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.whalecurve.application.access.Actor;
import org.whalecurve.application.access.CurrentActor;
import org.whalecurve.application.imports.DownloadQuarantine;
import org.whalecurve.application.imports.ViewImport;
import org.whalecurve.application.imports.ViewProfile;
import org.whalecurve.application.imports.ViewQuarantine;
import org.whalecurve.rest.csv.Download;
import org.whalecurve.rest.http.PageSize;
import org.whalecurve.rest.json.Listing;

@Path("/api/v1/imports/{id}")
@Tag(name = "imports")
@Authenticated
class QuarantineResource {

    private final CurrentActor current;
    private final ViewQuarantine viewQuarantine;
    private final DownloadQuarantine downloadQuarantine;
    private final ViewImport viewImport;
    private final ViewProfile viewProfile;

    QuarantineResource(
            CurrentActor current,
            ViewQuarantine viewQuarantine,
            DownloadQuarantine downloadQuarantine,
            ViewImport viewImport,
            ViewProfile viewProfile) {
        this.current = current;
        this.viewQuarantine = viewQuarantine;
        this.downloadQuarantine = downloadQuarantine;
        this.viewImport = viewImport;
        this.viewProfile = viewProfile;
    }

    @GET
    @Path("/quarantine")
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "viewQuarantine",
            summary = "The rejected rows of an import with all their faults.")
    public Listing<QuarantinedRowJson> viewQuarantine(
            @Parameter(description = "The import's id.") @PathParam("id") String id,
            @Parameter(description = "`next` of the part before.") @QueryParam("after")
                    @Nullable String after,
            @Parameter(description = "How many at the most.")
                    @QueryParam("limit")
                    @DefaultValue(PageSize.USUAL)
                    PageSize limit) {
        return Listing.of(
                viewQuarantine.viewQuarantine(current.actor(), id, after, limit.items()),
                QuarantinedRowJson::from);
    }

    @GET
    @Path("/quarantine.csv")
    @Produces(Download.CSV)
    @Operation(
            operationId = "downloadQuarantine",
            summary = "The rejected rows as they were delivered.",
            description =
                    "The header and the rejected rows, unchanged, to be corrected and sent again,"
                            + " in the encoding of the import's profile. Because they are unchanged,"
                            + " formulas in them are not neutralised: open the file in a text"
                            + " editor.")
    public RestResponse<StreamingOutput> downloadQuarantine(
            @Parameter(description = "The import's id.") @PathParam("id") String id) {
        Actor actor = current.actor();
        String profile = viewImport.viewImport(actor, id).profile();
        String encoding = viewProfile.viewProfile(actor, profile).profile().encoding();
        return Download.csv(
                "quarantine-" + id,
                Charset.forName(encoding),
                lines -> downloadQuarantine.downloadQuarantine(actor, id, lines.terminated()));
    }
}
