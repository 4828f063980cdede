package org.whalecurve.application.periods;

import org.whalecurve.application.access.Actor;
import org.whalecurve.application.access.Requires;
import org.whalecurve.application.access.Right;
import org.whalecurve.domain.periods.Period;

/**
 * Opens a closed period again, so that late facts can be booked; its published run stays as it is.
 */
@Requires(Right.KEEP_PERIODS)
public interface ReopenPeriod {

    /**
     * @param reason why; it goes into the audit record
     * @throws org.whalecurve.application.Refusal NOT_FOUND if there is no such period; CONFLICT if
     *     it is open; WRONG_INPUT without a reason
     */
    Period reopenPeriod(Actor actor, String id, String reason);
}
