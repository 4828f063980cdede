package org.whalecurve.persistence.sql;

import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import org.whalecurve.application.Refusal;

/** Tells what a failure of the database means to the person who asked. */
final class SqlRefusals {

    private SqlRefusals() {}

    /** The refusal that a failure means, or the failure itself. */
    static RuntimeException orItself(RuntimeException failure) {
        String state = stateOf(failure);
        Refusal refusal = state == null ? null : refusal(state);
        if (refusal == null) {
            return failure;
        }
        refusal.initCause(failure);
        return refusal;
    }

    private static @Nullable Refusal refusal(String state) {
        if (isOutage(state)) {
            return new Refusal(
                    Refusal.Kind.UNAVAILABLE,
                    "database-unavailable",
                    "The database does not answer. Nothing was changed. Try again in a minute.");
        }
        if (state.equals("22021")) {
            return Refusal.wrongInput(
                    "text-not-storable",
                    "A text holds a character that cannot be stored, such as NUL. Remove it.");
        }
        return null;
    }

    /**
     * Connection lost (08), out of resources (53), shutting down or starting up (57P01 to 57P03).
     */
    private static boolean isOutage(String state) {
        return state.startsWith("08") || state.startsWith("53") || state.startsWith("57P0");
    }

    private static @Nullable String stateOf(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql && sql.getSQLState() != null) {
                return sql.getSQLState();
            }
        }
        return null;
    }
}
