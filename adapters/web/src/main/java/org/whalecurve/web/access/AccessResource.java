package org.whalecurve.web.access;

import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;
import org.whalecurve.application.Refusal;
import org.whalecurve.application.access.Actor;
import org.whalecurve.application.access.CurrentActor;
import org.whalecurve.application.access.GrantUnit;
import org.whalecurve.application.access.RevokeUnit;
import org.whalecurve.application.access.UnitGrant;
import org.whalecurve.application.access.ViewUnitGrants;
import org.whalecurve.web.Address;
import org.whalecurve.web.Frame;
import org.whalecurve.web.Html;
import org.whalecurve.web.Place;
import org.whalecurve.web.RefusalsAsPages;

/** Who answers for which unit. */
@Path("/app/access")
@RefusalsAsPages
class AccessResource {

    private final CurrentActor currentActor;
    private final ViewUnitGrants viewUnitGrants;
    private final GrantUnit grantUnit;
    private final RevokeUnit revokeUnit;

    @Inject
    AccessResource(
            CurrentActor currentActor,
            ViewUnitGrants viewUnitGrants,
            GrantUnit grantUnit,
            RevokeUnit revokeUnit) {
        this.currentActor = currentActor;
        this.viewUnitGrants = viewUnitGrants;
        this.grantUnit = grantUnit;
        this.revokeUnit = revokeUnit;
    }

    @GET
    @Authenticated
    public Response access() {
        Actor actor = currentActor.actor();
        return Html.ok(
                Templates.access(
                        Frame.of("Access", Place.ACCESS, actor),
                        viewUnitGrants.viewUnitGrants(actor).stream().map(GrantView::of).toList()));
    }

    @POST
    @Path("grant")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Authenticated
    public Response grant(@RestForm @Nullable String user, @RestForm @Nullable String unit) {
        grantUnit.grantUnit(currentActor.actor(), read(user, unit));
        return Html.goOn(Address.of("/app/access"));
    }

    @POST
    @Path("revoke")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Authenticated
    public Response revoke(@RestForm @Nullable String user, @RestForm @Nullable String unit) {
        revokeUnit.revokeUnit(currentActor.actor(), read(user, unit));
        return Html.goOn(Address.of("/app/access"));
    }

    private static UnitGrant read(@Nullable String user, @Nullable String unit) {
        if (user == null || user.isBlank() || unit == null || unit.isBlank()) {
            throw Refusal.wrongInput("nothing-named", "Name a user and a unit.");
        }
        return new UnitGrant(user.strip(), unit.strip());
    }
}
