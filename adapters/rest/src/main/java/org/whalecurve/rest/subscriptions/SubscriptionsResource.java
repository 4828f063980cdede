package org.whalecurve.rest.subscriptions;

import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.whalecurve.application.access.CurrentActor;
import org.whalecurve.application.subscriptions.ListSubscriptions;

@Path("/api/v1/subscriptions")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "scorecards")
@Authenticated
class SubscriptionsResource {

    private final CurrentActor current;
    private final ListSubscriptions listSubscriptions;

    SubscriptionsResource(CurrentActor current, ListSubscriptions listSubscriptions) {
        this.current = current;
        this.listSubscriptions = listSubscriptions;
    }

    @GET
    @Operation(
            operationId = "listSubscriptions",
            summary = "The scorecards that the caller gets by e-mail.",
            description = "Their own only, each with what became of the latest e-mail.")
    public SubscriptionsJson listSubscriptions() {
        return SubscriptionsJson.from(listSubscriptions.listSubscriptions(current.actor()));
    }
}
