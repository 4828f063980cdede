package org.whalecurve.rest.scorecards;

import io.quarkus.security.Authenticated;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.whalecurve.application.access.CurrentActor;
import org.whalecurve.application.cascade.ViewUnit;
import org.whalecurve.rest.http.PathKey;
import org.whalecurve.rest.http.Tagged;

@Path("/api/v1/organisation/units")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "organisation")
@Authenticated
class UnitsResource {

    private final CurrentActor current;
    private final ViewUnit viewUnit;

    UnitsResource(CurrentActor current, ViewUnit viewUnit) {
        this.current = current;
        this.viewUnit = viewUnit;
    }

    @GET
    @Path("/{unit}")
    @Operation(
            operationId = "viewUnit",
            summary = "A unit of the organisation with all beneath it, and their scorecards.",
            description =
                    "A unit may hold several scorecards. Those that do not concern the caller are"
                            + " counted. As of a past moment, organisation and cards stand as they"
                            + " were published then.")
    public RestResponse<UnitTreeJson> viewUnit(
            @Parameter(description = "The unit's id; `*` for the whole company.") @PathParam("unit")
                    PathKey unit,
            @BeanParam CardSelection selection,
            @Context Request request) {
        return Tagged.answer(
                request,
                UnitTreeJson.from(
                        viewUnit.viewUnit(current.actor(), selection.questionOfUnit(unit))));
    }
}
