package org.whalecurve.rest.ports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.whalecurve.application.Refusal;
import org.whalecurve.application.access.Actor;
import org.whalecurve.application.access.CurrentAddress;
import org.whalecurve.application.access.Gate;
import org.whalecurve.application.sample.SampleWorld;
import org.whalecurve.application.subscriptions.Delivery;
import org.whalecurve.application.subscriptions.Delivery.Kind;
import org.whalecurve.application.subscriptions.Delivery.Step;
import org.whalecurve.application.subscriptions.ListSubscriptions;
import org.whalecurve.application.subscriptions.Occasion;
import org.whalecurve.application.subscriptions.OwnSubscriptions;
import org.whalecurve.application.subscriptions.OwnSubscriptions.Subscribed;
import org.whalecurve.application.subscriptions.Subscribe;
import org.whalecurve.application.subscriptions.Subscription;
import org.whalecurve.application.subscriptions.Unsubscribe;

/** A subscription whose latest e-mail failed once. */
@ApplicationScoped
class Subscribing {

    private static final String CARD = "harbour";
    private static final String ADDRESS = "amara@harbour.example";
    private static final Instant SINCE = Instant.parse("2011-04-04T09:45:00Z");
    private static final Delivery FAILED =
            new Delivery(
                    1,
                    "amara",
                    CARD,
                    SampleWorld.MARCH,
                    Results.RUN,
                    SINCE.plusSeconds(60),
                    List.of(
                            new Step(Kind.BEGUN, "", SINCE.plusSeconds(61)),
                            new Step(
                                    Kind.FAILED,
                                    "The mail server did not take it: connection refused",
                                    SINCE.plusSeconds(62))));

    @Produces
    @Singleton
    CurrentAddress currentAddress() {
        return () -> Optional.of(ADDRESS);
    }

    @Produces
    @Singleton
    Subscribe subscribe() {
        return Gate.guard(
                Subscribe.class,
                (actor, card, occasion, address) -> {
                    requireThere(card);
                    return subscription(actor, occasion, address);
                });
    }

    @Produces
    @Singleton
    Unsubscribe unsubscribe() {
        return Gate.guard(Unsubscribe.class, (_, card) -> requireThere(card));
    }

    @Produces
    @Singleton
    ListSubscriptions listSubscriptions() {
        return Gate.guard(
                ListSubscriptions.class,
                actor ->
                        new OwnSubscriptions(
                                true,
                                List.of(
                                        new Subscribed(
                                                subscription(
                                                        actor, Occasion.STATUS_CHANGED, ADDRESS),
                                                FAILED))));
    }

    private static void requireThere(String card) {
        if (!card.equals(CARD)) {
            throw Refusal.notFound("scorecard", card);
        }
    }

    private static Subscription subscription(Actor actor, Occasion occasion, String address) {
        return new Subscription(actor.user(), CARD, occasion, address, actor.roles(), SINCE, SINCE);
    }
}
