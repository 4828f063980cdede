package org.whalecurve.application.initiatives;

import org.whalecurve.application.access.Actor;
import org.whalecurve.application.access.Requires;
import org.whalecurve.application.access.Right;

/** Looks at an initiative: its charter, how it stands, what was said and how it ended. */
@Requires(Right.SEE_INITIATIVES)
public interface ViewInitiative {

    /**
     * @throws org.whalecurve.application.Refusal NOT_FOUND if there is none, or the actor neither
     *     sees the whole company, nor answers for it, nor is on its team today
     */
    InitiativeReport viewInitiative(Actor actor, String id);
}
