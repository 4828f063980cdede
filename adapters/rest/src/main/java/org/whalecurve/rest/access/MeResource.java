package org.whalecurve.rest.access;

import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.whalecurve.application.access.CurrentActor;
import org.whalecurve.application.access.ViewMyself;

@Path("/api/v1/me")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "access")
@Authenticated
class MeResource {

    private final CurrentActor current;
    private final ViewMyself viewMyself;

    MeResource(CurrentActor current, ViewMyself viewMyself) {
        this.current = current;
        this.viewMyself = viewMyself;
    }

    @GET
    @Operation(operationId = "viewMyself", summary = "Who you are signed in as.")
    public ActorJson viewMyself() {
        return ActorJson.from(viewMyself.viewMyself(current.actor()));
    }
}
