package org.whalecurve.rest.subscriptions;

import io.quarkus.security.Authenticated;
import jakarta.ws.rs.Consumes;
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
import org.whalecurve.application.Refusal;
import org.whalecurve.application.access.CurrentActor;
import org.whalecurve.application.access.CurrentAddress;
import org.whalecurve.application.subscriptions.ListSubscriptions;
import org.whalecurve.application.subscriptions.Subscribe;
import org.whalecurve.application.subscriptions.Unsubscribe;
import org.whalecurve.rest.http.PathKey;

@Path("/api/v1/scorecards/{id}/subscription")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "scorecards")
@Authenticated
class SubscriptionResource {

    private final CurrentActor current;
    private final CurrentAddress address;
    private final Subscribe subscribe;
    private final Unsubscribe unsubscribe;
    private final ListSubscriptions listSubscriptions;

    SubscriptionResource(
            CurrentActor current,
            CurrentAddress address,
            Subscribe subscribe,
            Unsubscribe unsubscribe,
            ListSubscriptions listSubscriptions) {
        this.current = current;
        this.address = address;
        this.subscribe = subscribe;
        this.unsubscribe = unsubscribe;
        this.listSubscriptions = listSubscriptions;
    }

    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "subscribe",
            summary = "Get a scorecard by e-mail.",
            description =
                    "It goes to the caller's own address, the verified one in their token, with the"
                            + " PDF. 409 where the token has none or no mail server is configured."
                            + " Sending again changes the occasion.")
    public SubscriptionJson subscribe(
            @Parameter(description = "The card's id.") @PathParam("id") PathKey id,
            NewSubscriptionJson subscription) {
        return SubscriptionJson.from(
                subscribe.subscribe(
                        current.actor(),
                        id.value(),
                        subscription.meant(),
                        address.address().orElse("")));
    }

    @GET
    @Operation(
            operationId = "viewSubscription",
            summary = "The caller's subscription to a scorecard.",
            description = "With what became of the latest e-mail.")
    public SubscriptionJson viewSubscription(
            @Parameter(description = "The card's id.") @PathParam("id") PathKey id) {
        return listSubscriptions
                .listSubscriptions(current.actor())
                .to(id.value())
                .map(SubscriptionJson::from)
                .orElseThrow(() -> Refusal.notFound("subscription to", id.value()));
    }

    @DELETE
    @Operation(
            operationId = "unsubscribe",
            summary = "Get a scorecard by e-mail no more.",
            description = "Also one that the caller does not see any more.")
    public void unsubscribe(
            @Parameter(description = "The card's id.") @PathParam("id") PathKey id) {
        unsubscribe.unsubscribe(current.actor(), id.value());
    }
}
