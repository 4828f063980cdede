package org.whalecurve.domain.profitability;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One calculation of a period: which inputs, how far it is, and what it gave.
 *
 * @param id hash of all inputs: the same inputs give the same id, see {@link RunInputs}
 * @param inputs what it computes from
 * @param orderedBy user name of who ordered it
 * @param orderedAt when
 * @param state how far it is
 * @param linesFolded order lines folded so far
 * @param linesTotal order lines to fold
 * @param problem why it failed or was interrupted; null otherwise
 * @param result what it gave; null until it is computed
 * @param publishedAt since when it was the run of record of its period; null if it never was
 */
public record Run(
        String id,
        RunInputs inputs,
        String orderedBy,
        Instant orderedAt,
        RunState state,
        long linesFolded,
        long linesTotal,
        @Nullable String problem,
        @Nullable RunResult result,
        @Nullable Instant publishedAt) {

    public Run {
        boolean wasPublished = state == RunState.PUBLISHED || state == RunState.SUPERSEDED;
        if (wasPublished != (publishedAt != null)) {
            throw new IllegalArgumentException(state + " with publication at " + publishedAt);
        }
    }

    /** A run that was ordered and has not begun. */
    public static Run ordered(
            String id, RunInputs inputs, String orderedBy, Instant orderedAt, long linesTotal) {
        return new Run(
                id,
                inputs,
                orderedBy,
                orderedAt,
                RunState.ORDERED,
                0,
                linesTotal,
                null,
                null,
                null);
    }

    /** The same run, gone on to another state without a problem. */
    public Run in(RunState next) {
        return with(next, linesFolded, null, result, publishedAt);
    }

    /** The same run, failed or interrupted for a reason; without a result. */
    public Run stopped(RunState next, String reason) {
        return with(next, linesFolded, reason, null, publishedAt);
    }

    /** The same run with so many lines folded. */
    public Run folded(long lines) {
        return with(state, lines, problem, result, publishedAt);
    }

    /** The same run with its result; the certificate decides whether it is certified. */
    public Run computed(RunResult given) {
        RunState next = given.certificate().ties() ? RunState.CERTIFIED : RunState.NOT_TIED;
        return with(next, linesTotal, null, given, publishedAt);
    }

    /** The same run, from a moment on the run of record of its period. */
    public Run published(Instant at) {
        return with(RunState.PUBLISHED, linesFolded, null, result, at);
    }

    private Run with(
            RunState next,
            long lines,
            @Nullable String reason,
            @Nullable RunResult given,
            @Nullable Instant published) {
        return new Run(
                id,
                inputs,
                orderedBy,
                orderedAt,
                next,
                lines,
                linesTotal,
                reason,
                given,
                published);
    }
}
