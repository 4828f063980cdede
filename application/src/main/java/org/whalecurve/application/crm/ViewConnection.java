package org.whalecurve.application.crm;

import org.whalecurve.application.access.Actor;
import org.whalecurve.application.access.Requires;
import org.whalecurve.application.access.Right;

/** A connection and how it is. */
@Requires(Right.SEE_CONNECTIONS)
public interface ViewConnection {

    /**
     * @throws org.whalecurve.application.Refusal NOT_FOUND if there is none of that id
     */
    ConnectionView viewConnection(Actor actor, String id);
}
