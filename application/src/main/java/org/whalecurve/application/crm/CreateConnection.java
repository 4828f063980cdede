package org.whalecurve.application.crm;

import org.whalecurve.application.access.Actor;
import org.whalecurve.application.access.Requires;
import org.whalecurve.application.access.Right;

/** Connects an account of a CRM. Nothing is asked of it yet. */
@Requires(Right.KEEP_CONNECTIONS)
public interface CreateConnection {

    /**
     * @throws org.whalecurve.application.Refusal WRONG_INPUT with every fault; CONFLICT if the id
     *     is taken; UNAVAILABLE if there is no key to encrypt credentials with
     */
    ConnectionView createConnection(Actor actor, ConnectionOrder order);
}
