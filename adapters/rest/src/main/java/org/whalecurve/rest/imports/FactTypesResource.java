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
import org.whalecurve.application.imports.KeepFactType;
import org.whalecurve.application.imports.ListFactTypes;
import org.whalecurve.application.imports.ViewFactType;
import org.whalecurve.rest.http.StrictText;
import org.whalecurve.rest.json.Listing;

@Path("/api/v1/fact-types")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "imports")
@Authenticated
class FactTypesResource {

    private static final String YAML = "application/yaml";

    private final CurrentActor current;
    private final ListFactTypes listFactTypes;
    private final ViewFactType viewFactType;
    private final KeepFactType keepFactType;

    FactTypesResource(
            CurrentActor current,
            ListFactTypes listFactTypes,
            ViewFactType viewFactType,
            KeepFactType keepFactType) {
        this.current = current;
        this.listFactTypes = listFactTypes;
        this.viewFactType = viewFactType;
        this.keepFactType = keepFactType;
    }

    @GET
    @Operation(
            operationId = "listFactTypes",
            summary = "All fact types that can be imported besides order lines.")
    public Listing<FactTypeJson> listFactTypes() {
        return Listing.whole(listFactTypes.listFactTypes(current.actor()), FactTypeJson::from);
    }

    @GET
    @Path("/{id}")
    @Operation(
            operationId = "viewFactType",
            summary = "A fact type.",
            description = "What facts of the type state, and what identifies one.")
    public FactTypeJson viewFactType(
            @Parameter(description = "The type's id.") @PathParam("id") String id) {
        return FactTypeJson.from(viewFactType.viewFactType(current.actor(), id));
    }

    @PUT
    @Path("/{id}")
    @Consumes(YAML)
    @Operation(
            operationId = "keepFactType",
            summary = "Declare a fact type, or declare it anew.",
            description =
                    "A wrong document is refused with every fault and its line. Once facts of the type"
                            + " are booked, only its name can change.")
    public FactTypeJson keepFactType(
            @Parameter(description = "The type's id; the document must state the same.")
                    @PathParam("id")
                    String id,
            byte[] document) {
        return FactTypeJson.from(
                keepFactType.keepFactType(current.actor(), id, StrictText.utf8(document)));
    }
}
