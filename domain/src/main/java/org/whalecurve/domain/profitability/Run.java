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
        @Nullable RunResult result) {

    /** The same run, gone on to another state without a problem. */
    public Run in(RunState next) {
        return new Run(
                id, inputs, orderedBy, orderedAt, next, linesFolded, linesTotal, null, result);
    }

    /** The same run, failed or interrupted for a reason; without a result. */
    public Run stopped(RunState next, String reason) {
        return new Run(
                id, inputs, orderedBy, orderedAt, next, linesFolded, linesTotal, reason, null);
    }

    /** The same run with so many lines folded. */
    public Run folded(long lines) {
        return new Run(id, inputs, orderedBy, orderedAt, state, lines, linesTotal, problem, result);
    }

    /** The same run with its result; the certificate decides whether it is certified. */
    public Run computed(RunResult given) {
        RunState next = given.certificate().ties() ? RunState.CERTIFIED : RunState.NOT_TIED;
        return new Run(id, inputs, orderedBy, orderedAt, next, linesTotal, linesTotal, null, given);
    }
}
