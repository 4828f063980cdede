package org.whalecurve.web.world;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.whalecurve.application.Refusal;
import org.whalecurve.application.access.CurrentAddress;
import org.whalecurve.application.access.Gate;
import org.whalecurve.application.subscriptions.Delivery;
import org.whalecurve.application.subscriptions.Delivery.Kind;
import org.whalecurve.application.subscriptions.Delivery.Step;
import org.whalecurve.application.subscriptions.ListSubscriptions;
import org.whalecurve.application.subscriptions.OwnSubscriptions;
import org.whalecurve.application.subscriptions.OwnSubscriptions.Subscribed;
import org.whalecurve.application.subscriptions.Subscribe;
import org.whalecurve.application.subscriptions.Subscription;
import org.whalecurve.application.subscriptions.Unsubscribe;

/** Keeps who wants which card; of Nora's the latest e-mail failed. Amara has no mail server. */
@ApplicationScoped
class SubscriptionsWorld {

    private static final Instant AT = Instant.parse("2011-04-05T09:30:00Z");

    private final Map<String, Subscription> subscriptions = new ConcurrentHashMap<>();

    @Produces
    @Singleton
    CurrentAddress currentAddress(SecurityIdentity identity) {
        return () -> Optional.of(identity.getPrincipal().getName() + "@harbour.example");
    }

    @Produces
    @Singleton
    Subscribe subscribe() {
        return Gate.guard(
                Subscribe.class,
                (actor, card, occasion, address) -> {
                    if (actor.user().equals("amara")) {
                        throw Refusal.conflict("no-mail-server", "No mail server is configured.");
                    }
                    Subscription subscription =
                            new Subscription(
                                    actor.user(), card, occasion, address, actor.roles(), AT, AT);
                    subscriptions.put(actor.user(), subscription);
                    return subscription;
                });
    }

    @Produces
    @Singleton
    Unsubscribe unsubscribe() {
        return Gate.guard(Unsubscribe.class, (actor, _) -> subscriptions.remove(actor.user()));
    }

    @Produces
    @Singleton
    ListSubscriptions listSubscriptions() {
        return Gate.guard(
                ListSubscriptions.class,
                actor ->
                        new OwnSubscriptions(
                                !actor.user().equals("amara"),
                                Optional.ofNullable(subscriptions.get(actor.user())).stream()
                                        .map(each -> new Subscribed(each, latest(each)))
                                        .toList()));
    }

    private static @Nullable Delivery latest(Subscription subscription) {
        if (!subscription.user().equals("nora")) {
            return null;
        }
        return new Delivery(
                1,
                "nora",
                subscription.card(),
                SampleCards.MARCH,
                "run",
                AT,
                List.of(
                        new Step(
                                Kind.FAILED,
                                "The mail server did not take it: <refused>",
                                AT.plusSeconds(5))));
    }
}
