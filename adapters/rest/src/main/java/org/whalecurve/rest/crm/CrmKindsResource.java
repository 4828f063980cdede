package org.whalecurve.rest.crm;

import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.whalecurve.application.access.CurrentActor;
import org.whalecurve.application.crm.ListCrmKinds;
import org.whalecurve.rest.json.Listing;

@Path("/api/v1/crm-kinds")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "connections")
@Authenticated
class CrmKindsResource {

    private final CurrentActor current;
    private final ListCrmKinds listCrmKinds;

    CrmKindsResource(CurrentActor current, ListCrmKinds listCrmKinds) {
        this.current = current;
        this.listCrmKinds = listCrmKinds;
    }

    @GET
    @Operation(
            operationId = "listCrmKinds",
            summary = "The kinds of CRM that can be connected.",
            description = "With what a connection of each has to state.")
    public Listing<CrmKindJson> listCrmKinds() {
        return Listing.whole(listCrmKinds.listCrmKinds(current.actor()), CrmKindJson::from);
    }
}
