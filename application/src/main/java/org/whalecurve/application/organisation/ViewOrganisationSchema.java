package org.whalecurve.application.organisation;

import org.whalecurve.application.access.Actor;
import org.whalecurve.application.access.Requires;
import org.whalecurve.application.access.Right;

/** The JSON schema of documents of the organisation. */
@Requires(Right.KEEP_ORGANISATION)
public interface ViewOrganisationSchema {

    String viewOrganisationSchema(Actor actor);
}
