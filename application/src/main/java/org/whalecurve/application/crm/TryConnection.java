package org.whalecurve.application.crm;

import org.whalecurve.application.access.Actor;
import org.whalecurve.application.access.Requires;
import org.whalecurve.application.access.Right;

/** Asks the CRM of a connection whether it answers. */
@Requires(Right.KEEP_CONNECTIONS)
public interface TryConnection {

    /**
     * @throws org.whalecurve.application.Refusal NOT_FOUND if there is none of that id
     */
    ConnectionTrial tryConnection(Actor actor, String id);
}
