package org.whalecurve.application.initiatives;

import org.whalecurve.application.access.Actor;
import org.whalecurve.application.access.Requires;
import org.whalecurve.application.access.Right;

/** The JSON schema of charters. */
@Requires(Right.KEEP_INITIATIVES)
public interface ViewInitiativeSchema {

    String viewInitiativeSchema(Actor actor);
}
