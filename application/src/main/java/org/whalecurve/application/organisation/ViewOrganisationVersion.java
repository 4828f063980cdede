package org.whalecurve.application.organisation;

import org.whalecurve.application.access.Actor;
import org.whalecurve.application.access.Requires;
import org.whalecurve.application.access.Right;
import org.whalecurve.application.documents.DocumentVersion;
import org.whalecurve.domain.organisation.Organisation;

/** One version of the organisation, with its document. */
@Requires(Right.KEEP_ORGANISATION)
public interface ViewOrganisationVersion {

    /**
     * @throws org.whalecurve.application.Refusal NOT_FOUND if there is no such version
     */
    DocumentVersion<Organisation> viewOrganisationVersion(Actor actor, int version);
}
