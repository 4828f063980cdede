package org.whalecurve.application.organisation;

import java.util.List;
import org.whalecurve.application.access.Actor;
import org.whalecurve.application.access.Requires;
import org.whalecurve.application.access.Right;
import org.whalecurve.application.documents.DocumentVersion;
import org.whalecurve.domain.organisation.Organisation;

/** All versions of the organisation, the latest first. */
@Requires(Right.KEEP_ORGANISATION)
public interface ListOrganisationVersions {

    List<DocumentVersion<Organisation>> listOrganisationVersions(Actor actor);
}
