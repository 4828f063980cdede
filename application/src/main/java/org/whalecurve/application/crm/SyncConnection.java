package org.whalecurve.application.crm;

import org.whalecurve.application.access.Actor;
import org.whalecurve.application.access.Requires;
import org.whalecurve.application.access.Right;

/** Has a connection read now, in the background. */
@Requires(Right.KEEP_CONNECTIONS)
public interface SyncConnection {

    /**
     * @throws org.whalecurve.application.Refusal NOT_FOUND; CONFLICT if it is paused
     */
    ConnectionView syncConnection(Actor actor, String id, SyncWish wish);
}
