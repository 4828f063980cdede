package org.whalecurve.domain.lifetime.occasions;

/**
 * Customers of one history.
 *
 * @param customers how many they are, at least zero
 */
public record OccasionGroup(OccasionHistory history, int customers) {

    public OccasionGroup {
        if (customers < 0) {
            throw new IllegalArgumentException(customers + " customers");
        }
    }
}
