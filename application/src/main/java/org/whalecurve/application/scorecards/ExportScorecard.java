package org.whalecurve.application.scorecards;

import org.whalecurve.application.access.Actor;
import org.whalecurve.application.access.Requires;
import org.whalecurve.application.access.Right;

/** A scorecard with its scores, as a file. */
@Requires(Right.SEE_SCORECARDS)
public interface ExportScorecard {

    /**
     * The same that {@link ViewScorecard} shows, complete or not at all.
     *
     * @throws org.whalecurve.application.Refusal as {@link ViewScorecard} does; CONFLICT also if
     *     the form has no sign for a character of the card
     */
    ScorecardFile exportScorecard(Actor actor, CardQuestion question, DocumentForm form);
}
