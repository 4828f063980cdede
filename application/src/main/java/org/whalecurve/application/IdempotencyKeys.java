package org.whalecurve.application;

import java.time.Duration;
import java.util.Optional;

/** Remembers which order a key stood for, so that an order sent twice is carried out once. */
public interface IdempotencyKeys {

    /** How long a key stands for its order; later it may be claimed for another. */
    Duration REMEMBERED_FOR = Duration.ofDays(2);

    /**
     * Claims a key within the present unit of work.
     *
     * @param user who sent the order
     * @param key the key the sender chose
     * @param order a text that is equal for equal orders
     * @param outcome the id of what the order leads to if the key is new
     * @return the outcome of the first order under that key, or empty if this is the first
     * @throws Refusal of kind CONFLICT if the key was used for another order
     */
    Optional<String> claim(String user, String key, String order, String outcome);
}
