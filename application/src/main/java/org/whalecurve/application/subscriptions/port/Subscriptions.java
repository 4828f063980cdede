package org.whalecurve.application.subscriptions.port;

import java.util.List;
import java.util.Optional;
import org.whalecurve.application.subscriptions.Subscription;

/** Who has subscribed to what. */
public interface Subscriptions {

    Optional<Subscription> find(String user, String card);

    /** Those of a user, sorted by card. */
    List<Subscription> of(String user);

    /** All, sorted by user and card. */
    List<Subscription> all();

    /** Adds a subscription, or replaces that of the same user to the same card. */
    void put(Subscription subscription);

    /**
     * Ends a subscription.
     *
     * @return false if there was none
     */
    boolean remove(String user, String card);
}
