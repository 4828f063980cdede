package org.whalecurve.rest.audit;

import io.quarkus.security.Authenticated;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.whalecurve.application.access.CurrentActor;
import org.whalecurve.application.audit.ViewAudit;
import org.whalecurve.rest.http.PageSize;
import org.whalecurve.rest.json.Listing;

@Path("/api/v1/audit")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "audit")
@Authenticated
class AuditResource {

    private final CurrentActor current;
    private final ViewAudit viewAudit;

    AuditResource(CurrentActor current, ViewAudit viewAudit) {
        this.current = current;
        this.viewAudit = viewAudit;
    }

    @GET
    @Operation(operationId = "viewAudit", summary = "The record of who did what, the latest first.")
    public Listing<AuditEntryJson> viewAudit(
            @Parameter(description = "`next` of the part before.") @QueryParam("after")
                    @Nullable String after,
            @Parameter(description = "How many at the most.")
                    @QueryParam("limit")
                    @DefaultValue(PageSize.USUAL)
                    PageSize limit) {
        return Listing.of(
                viewAudit.viewAudit(current.actor(), after, limit.items()), AuditEntryJson::from);
    }
}
