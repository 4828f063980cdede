package org.whalecurve.domain.lifetime.spend;

/**
 * What customers brought does not tell what purchases bring on average.
 *
 * @param asked the model that was to be fitted
 * @param reason why not
 * @param customers with repeats that counted
 */
public record SpendNotIdentified(SpendKind asked, Reason reason, int customers)
        implements SpendOutcome {

    /** Why not. */
    public enum Reason {
        /** Fewer than {@link SpendKind#FEWEST_CUSTOMERS}. */
        TOO_FEW_CUSTOMERS,
        /** As when nobody has more than one repeat, and purchases and customers vary as one. */
        NO_CLEAR_MAXIMUM,
        /** A few customers bring so much that the model has no mean. */
        NO_MEAN
    }
}
