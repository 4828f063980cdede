package org.whalecurve.application.scorecards;

import org.whalecurve.application.access.Actor;
import org.whalecurve.application.access.Requires;
import org.whalecurve.application.access.Right;

/** Approves or rejects a value that somebody else entered. */
@Requires(Right.SEE_SCORECARDS)
public interface DecideValue {

    /**
     * Decides once and for all: a rejected value is entered anew.
     *
     * @param number the number of the value
     * @param approved whether it counts from now on
     * @param note what is to be said about it; must say something where it is rejected
     * @throws org.whalecurve.application.Refusal NOT_FOUND if the actor sees no such value; DENIED
     *     if they are not the one who approves it; CONFLICT if it was decided already; WRONG_INPUT
     *     if the note is missing
     */
    KeptValue decideValue(
            Actor actor, String card, String measure, long number, boolean approved, String note);
}
