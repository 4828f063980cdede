package org.whalecurve.web.scorecards;

import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;
import org.whalecurve.application.access.Actor;
import org.whalecurve.application.access.CurrentActor;
import org.whalecurve.application.access.CurrentAddress;
import org.whalecurve.application.subscriptions.ListSubscriptions;
import org.whalecurve.application.subscriptions.Occasion;
import org.whalecurve.application.subscriptions.Subscribe;
import org.whalecurve.application.subscriptions.Unsubscribe;
import org.whalecurve.domain.scorecards.Span;
import org.whalecurve.web.Address;
import org.whalecurve.web.Html;
import org.whalecurve.web.MonthText;
import org.whalecurve.web.RefusalsAsPages;

/** Takes when somebody wants a card by e-mail. */
@Path("/app/scorecards/subscription")
@RefusalsAsPages
class SubscriptionResource {

    private final CurrentActor currentActor;
    private final CurrentAddress currentAddress;
    private final Subscribe subscribe;
    private final Unsubscribe unsubscribe;
    private final ListSubscriptions listSubscriptions;

    @Inject
    SubscriptionResource(
            CurrentActor currentActor,
            CurrentAddress currentAddress,
            Subscribe subscribe,
            Unsubscribe unsubscribe,
            ListSubscriptions listSubscriptions) {
        this.currentActor = currentActor;
        this.currentAddress = currentAddress;
        this.subscribe = subscribe;
        this.unsubscribe = unsubscribe;
        this.listSubscriptions = listSubscriptions;
    }

    /** Begins, changes or ends a subscription, and goes back to where that was asked. */
    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Authenticated
    public Response subscribe(
            @RestForm String card,
            @RestForm @Nullable String occasion,
            @RestForm @Nullable String month) {
        Actor actor = currentActor.actor();
        Occasion meant = SubscriptionView.occasion(occasion);
        if (meant != null) {
            subscribe.subscribe(actor, card, meant, currentAddress.address().orElse(""));
        } else if (listSubscriptions.listSubscriptions(actor).to(card).isPresent()) {
            unsubscribe.unsubscribe(actor, card);
        }
        return Html.goOn(
                month == null || month.isBlank()
                        ? Address.of("/app/scorecards")
                        : new CardPlace(card, MonthText.month("month", month), Span.MONTH, null)
                                .page());
    }
}
