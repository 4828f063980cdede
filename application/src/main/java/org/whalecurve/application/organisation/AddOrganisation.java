package org.whalecurve.application.organisation;

import org.whalecurve.application.access.Actor;
import org.whalecurve.application.access.Requires;
import org.whalecurve.application.access.Right;
import org.whalecurve.application.documents.DocumentVersion;
import org.whalecurve.application.documents.Draft;
import org.whalecurve.domain.organisation.Organisation;

/** Adds a version of the organisation as a draft. */
@Requires(Right.KEEP_ORGANISATION)
public interface AddOrganisation {

    /**
     * A draft is replaced if the writer started from it, or wrote it himself; after a published
     * version a new version begins. Sending the document of the latest version again changes
     * nothing.
     *
     * @throws org.whalecurve.application.Refusal WRONG_INPUT with every fault and its line;
     *     CONFLICT if somebody else has written a version that the writer did not start from
     */
    DocumentVersion<Organisation> addOrganisation(Actor actor, Draft draft);
}
