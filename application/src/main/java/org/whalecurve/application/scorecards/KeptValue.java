package org.whalecurve.application.scorecards;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An entered value as it is kept, and what was decided about it.
 *
 * @param number which it is among all entered values
 * @param value what was entered
 * @param decision whether it may count; null while nobody has decided
 */
public record KeptValue(long number, EnteredValue value, @Nullable Decision decision) {

    /**
     * What somebody decided about a value.
     *
     * @param approved whether it counts
     * @param note what is to be said about it; empty if nothing
     * @param by user name of who decided
     * @param at when
     */
    public record Decision(boolean approved, String note, String by, Instant at) {}

    /** The same value, decided about. */
    public KeptValue decided(Decision about) {
        return new KeptValue(number, value, about);
    }

    /**
     * Whether it counted at a moment.
     *
     * @param approver who approves such values; null if they count at once
     */
    public boolean counts(@Nullable String approver, Instant by) {
        return !value.enteredAt().isAfter(by)
                && (approver == null
                        || (decision != null && decision.approved() && !decision.at().isAfter(by)));
    }

    /**
     * Whether somebody still had to decide about it at a moment.
     *
     * @param approver who approves such values; null if they count at once
     */
    public boolean waits(@Nullable String approver, Instant by) {
        return approver != null
                && !value.enteredAt().isAfter(by)
                && (decision == null || decision.at().isAfter(by));
    }
}
