package org.whalecurve.application.crm;

import org.whalecurve.application.access.Actor;
import org.whalecurve.application.access.Requires;
import org.whalecurve.application.access.Right;

/** Stops a connection from reading, or lets it read again. */
@Requires(Right.KEEP_CONNECTIONS)
public interface PauseConnection {

    /**
     * @throws org.whalecurve.application.Refusal NOT_FOUND if there is none of that id
     */
    ConnectionView pauseConnection(Actor actor, String id, boolean paused);
}
