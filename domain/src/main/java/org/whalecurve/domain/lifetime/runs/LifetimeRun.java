package org.whalecurve.domain.lifetime.runs;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One working-out of what customers are worth: which inputs, how far it is, and what it gave.
 *
 * @param id hash of all inputs: the same inputs give the same id, see {@link LifetimeInputs}
 * @param inputs what it computes from
 * @param orderedBy user name of who ordered it
 * @param orderedAt when
 * @param state how far it is
 * @param linesRead order lines read so far
 * @param linesTotal order lines to read
 * @param problem why it failed or was interrupted; null otherwise
 * @param result what it gave beside the values of the customers; null until it is computed
 */
public record LifetimeRun(
        String id,
        LifetimeInputs inputs,
        String orderedBy,
        Instant orderedAt,
        LifetimeRunState state,
        long linesRead,
        long linesTotal,
        @Nullable String problem,
        @Nullable LifetimeResult result) {

    public LifetimeRun {
        if ((state == LifetimeRunState.COMPUTED) != (result != null)) {
            throw new IllegalArgumentException(state + " with the result " + result);
        }
    }

    /** A run that was ordered and has not begun. */
    public static LifetimeRun ordered(
            LifetimeInputs inputs, String orderedBy, Instant orderedAt, long linesTotal) {
        return new LifetimeRun(
                inputs.runId(),
                inputs,
                orderedBy,
                orderedAt,
                LifetimeRunState.ORDERED,
                0,
                linesTotal,
                null,
                null);
    }

    /** The same run, begun. */
    public LifetimeRun begun() {
        return with(LifetimeRunState.RUNNING, 0, null, null);
    }

    /** The same run with so many lines read. */
    public LifetimeRun read(long lines) {
        return with(state, lines, problem, result);
    }

    /** The same run, failed or interrupted for a reason. */
    public LifetimeRun stopped(LifetimeRunState next, String reason) {
        return with(next, linesRead, reason, null);
    }

    /** The same run with its result. */
    public LifetimeRun computed(LifetimeResult given) {
        return with(LifetimeRunState.COMPUTED, linesTotal, null, given);
    }

    private LifetimeRun with(
            LifetimeRunState next,
            long lines,
            @Nullable String reason,
            @Nullable LifetimeResult given) {
        return new LifetimeRun(
                id, inputs, orderedBy, orderedAt, next, lines, linesTotal, reason, given);
    }
}
