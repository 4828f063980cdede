package org.whalecurve.application.scorecards;

import org.jspecify.annotations.Nullable;
import org.whalecurve.application.access.Actor;
import org.whalecurve.application.access.Requires;
import org.whalecurve.application.access.Right;
import org.whalecurve.domain.scorecards.map.MapChange;

/** Draws on the strategy map of a document that somebody works at. */
@Requires(Right.KEEP_SCORECARDS)
public interface DrawMap {

    /**
     * What the change makes of the document. Nothing is kept: that is {@link AddScorecard}'s.
     *
     * @param change null to see the map as the document has it
     * @throws org.whalecurve.application.Refusal WRONG_INPUT if the document has faults, the card
     *     has not what the change is about, or would have flaws afterwards; CONFLICT if the
     *     document is written in a way in which the change cannot be written
     */
    DrawnMap drawMap(Actor actor, String document, @Nullable MapChange change);
}
