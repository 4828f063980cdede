package org.whalecurve.application.initiatives;

import org.whalecurve.application.access.Actor;
import org.whalecurve.application.access.Requires;
import org.whalecurve.application.access.Right;
import org.whalecurve.domain.initiatives.Closing;

/** Closes an initiative: for who answers for it, and who keeps initiatives. */
@Requires(Right.REPORT_ON_INITIATIVES)
public interface CloseInitiative {

    /** So long may each part of the record be. */
    int LONGEST_PART = 4_000;

    /**
     * Keeps the record with the benefit as it is measured now, and dissolves the team.
     *
     * @throws org.whalecurve.application.Refusal as for {@link ViewInitiative}; DENIED if the actor
     *     sees it and does not answer for it; CONFLICT if it is closed already; WRONG_INPUT if a
     *     part is missing or too long
     */
    Closing closeInitiative(Actor actor, String id, ClosingWords words);
}
