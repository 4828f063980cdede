package org.whalecurve.application.crm;

import java.util.List;
import org.whalecurve.application.access.Actor;
import org.whalecurve.application.access.Requires;
import org.whalecurve.application.access.Right;

/** All connections and how they are, sorted by id. */
@Requires(Right.SEE_CONNECTIONS)
public interface ListConnections {

    List<ConnectionView> listConnections(Actor actor);
}
