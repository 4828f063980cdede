package org.whalecurve.application.subscriptions;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What somebody has subscribed to.
 *
 * @param sending whether a mail server is configured; without one nothing can be subscribed to and
 *     nothing is sent
 * @param subscriptions theirs, sorted by the ids of the cards
 */
public record OwnSubscriptions(boolean sending, List<Subscribed> subscriptions) {

    /**
     * A subscription and what became of it.
     *
     * @param latest its latest e-mail for which there was something to tell; null if there is none
     */
    public record Subscribed(Subscription subscription, @Nullable Delivery latest) {}

    /** Keeps a copy. */
    public OwnSubscriptions {
        subscriptions = List.copyOf(subscriptions);
    }

    /** That of a card. */
    public Optional<Subscribed> to(String card) {
        return subscriptions.stream()
                .filter(each -> each.subscription().card().equals(card))
                .findAny();
    }
}
