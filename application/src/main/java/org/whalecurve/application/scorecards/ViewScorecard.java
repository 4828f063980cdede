package org.whalecurve.application.scorecards;

import java.time.YearMonth;
import org.jspecify.annotations.Nullable;
import org.whalecurve.application.access.Actor;
import org.whalecurve.application.access.Requires;
import org.whalecurve.application.access.Right;
import org.whalecurve.domain.scorecards.Span;

/** A scorecard with its scores. */
@Requires(Right.SEE_SCORECARDS)
public interface ViewScorecard {

    /**
     * @param month the month that is looked at; null for the latest that was closed
     * @param span how far back its values begin
     * @throws org.whalecurve.application.Refusal NOT_FOUND if there is no published card of that id
     *     that concerns the actor
     */
    ScorecardReport viewScorecard(Actor actor, String id, @Nullable YearMonth month, Span span);
}
