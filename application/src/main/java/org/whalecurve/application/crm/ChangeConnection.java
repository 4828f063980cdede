package org.whalecurve.application.crm;

import org.whalecurve.application.access.Actor;
import org.whalecurve.application.access.Requires;
import org.whalecurve.application.access.Right;

/** Changes a connection. It stays paused, or not; another mapping has everything read again. */
@Requires(Right.KEEP_CONNECTIONS)
public interface ChangeConnection {

    /**
     * @throws org.whalecurve.application.Refusal NOT_FOUND; WRONG_INPUT with every fault; STALE if
     *     somebody changed it since
     */
    ConnectionView changeConnection(Actor actor, ConnectionOrder order, long expectedVersion);
}
