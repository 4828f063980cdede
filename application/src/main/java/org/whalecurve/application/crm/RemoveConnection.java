package org.whalecurve.application.crm;

import org.whalecurve.application.access.Actor;
import org.whalecurve.application.access.Requires;
import org.whalecurve.application.access.Right;

/** Removes a connection with everything that was read, but not what was landed. */
@Requires(Right.KEEP_CONNECTIONS)
public interface RemoveConnection {

    /**
     * @throws org.whalecurve.application.Refusal NOT_FOUND; STALE if somebody changed it since;
     *     CONFLICT if lines of it have landed: it can only be paused then
     */
    void removeConnection(Actor actor, String id, long expectedVersion);
}
