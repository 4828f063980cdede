package org.whalecurve.application.scorecards;

import java.util.List;
import org.whalecurve.application.access.Actor;
import org.whalecurve.application.access.Requires;
import org.whalecurve.application.access.Right;

/** All that was entered of a measure, with the notes and what was decided about it. */
@Requires(Right.SEE_SCORECARDS)
public interface ListEnteredValues {

    /**
     * @return the latest first
     * @throws org.whalecurve.application.Refusal NOT_FOUND if the actor sees no such measure
     */
    List<KeptValue> listEnteredValues(Actor actor, String card, String measure);
}
