package org.whalecurve.rest.access;

import io.quarkus.security.Authenticated;
import jakarta.ws.rs.DELETE;
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
import org.whalecurve.application.access.GrantUnit;
import org.whalecurve.application.access.RevokeUnit;
import org.whalecurve.application.access.UnitGrant;
import org.whalecurve.application.access.ViewUnitGrants;
import org.whalecurve.rest.http.PathKey;
import org.whalecurve.rest.json.Listing;

@Path("/api/v1/access/unit-grants")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "access")
@Authenticated
class UnitGrantsResource {

    private final CurrentActor current;
    private final ViewUnitGrants viewUnitGrants;
    private final GrantUnit grantUnit;
    private final RevokeUnit revokeUnit;

    UnitGrantsResource(
            CurrentActor current,
            ViewUnitGrants viewUnitGrants,
            GrantUnit grantUnit,
            RevokeUnit revokeUnit) {
        this.current = current;
        this.viewUnitGrants = viewUnitGrants;
        this.grantUnit = grantUnit;
        this.revokeUnit = revokeUnit;
    }

    @GET
    @Operation(operationId = "viewUnitGrants", summary = "Which users answer for which units.")
    public Listing<UnitGrantJson> viewUnitGrants() {
        return Listing.whole(viewUnitGrants.viewUnitGrants(current.actor()), UnitGrantJson::from);
    }

    @PUT
    @Path("/{user}/{unit}")
    @Operation(
            operationId = "grantUnit",
            summary = "Make a user answer for a unit.",
            description = "Granting twice changes nothing.")
    public void grantUnit(
            @Parameter(description = "User name, as in the sign-in service.") @PathParam("user")
                    PathKey user,
            @Parameter(description = "Organisation unit; `*` for the whole company.")
                    @PathParam("unit")
                    PathKey unit) {
        grantUnit.grantUnit(current.actor(), new UnitGrant(user.value(), unit.value()));
    }

    @DELETE
    @Path("/{user}/{unit}")
    @Operation(operationId = "revokeUnit", summary = "End a user's answering for a unit.")
    public void revokeUnit(
            @Parameter(description = "User name, as in the sign-in service.") @PathParam("user")
                    PathKey user,
            @Parameter(description = "Organisation unit; `*` for the whole company.")
                    @PathParam("unit")
                    PathKey unit) {
        revokeUnit.revokeUnit(current.actor(), new UnitGrant(user.value(), unit.value()));
    }
}
