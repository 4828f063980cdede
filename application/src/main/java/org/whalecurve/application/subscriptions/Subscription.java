package org.whalecurve.application.subscriptions;

import java.time.Instant;
import java.util.Set;
import org.whalecurve.application.access.Role;

/**
 * Somebody wants a scorecard by e-mail.
 *
 * @param user the user name of the subscriber
 * @param card the id of the card
 * @param occasion when they want to hear of it
 * @param address where to, as the sign-in service stated it
 * @param roles their roles, as the sign-in service stated them when they were last seen
 * @param since from when on: what was published before is not sent
 * @param seenAt when the subscriber was last seen with these roles and this address
 */
public record Subscription(
        String user,
        String card,
        Occasion occasion,
        String address,
        Set<Role> roles,
        Instant since,
        Instant seenAt) {

    /** Keeps a copy. */
    public Subscription {
        roles = Set.copyOf(roles);
    }

    /** The same, of a subscriber who was seen later. */
    public Subscription seen(Set<Role> rolesThen, Instant at) {
        return new Subscription(user, card, occasion, address, rolesThen, since, at);
    }
}
