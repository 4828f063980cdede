package org.whalecurve.domain.costing;

import java.util.Map;
import java.util.function.LongPredicate;
import org.jspecify.annotations.Nullable;

/**
 * By what the cost of a service pool goes to other pools.
 *
 * @param driver what is measured, in words, such as {@code floor area in m²}
 * @param quantities how much each pool takes, by pool id, in millionths of the driver's unit
 * @param capacity how much the service pool can supply, in millionths; what nobody takes of it
 *     stays with the pool as not allocated. Null if all of it counts as taken
 * @param negative what to do about a quantity below zero
 * @param zero what to do about a quantity of zero
 */
public record AllocationRule(
        String driver,
        Map<String, Long> quantities,
        @Nullable Long capacity,
        DriverPolicy negative,
        DriverPolicy zero) {

    /** Whether a policy says that the rule is left out. */
    boolean isSkipped() {
        return (negative == DriverPolicy.SKIP && any(quantity -> quantity < 0))
                || (zero == DriverPolicy.SKIP && any(quantity -> quantity == 0));
    }

    /** How much a pool takes, by the policies: nothing if it takes less than nothing. */
    long taken(String pool) {
        return isSkipped() ? 0 : Math.max(0, quantities.getOrDefault(pool, 0L));
    }

    /** How much all pools take, by the policies. */
    long takenByAll() {
        return quantities.keySet().stream().mapToLong(this::taken).reduce(0, Math::addExact);
    }

    /** What of the service nobody takes; of a rule that is left out, everything. */
    long idle() {
        if (isSkipped()) {
            return 1;
        }
        return capacity == null ? 0 : Math.subtractExact(capacity, takenByAll());
    }

    private boolean any(LongPredicate which) {
        return quantities.values().stream().anyMatch(which::test);
    }
}
