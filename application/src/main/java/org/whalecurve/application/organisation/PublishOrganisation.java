package org.whalecurve.application.organisation;

import org.jspecify.annotations.Nullable;
import org.whalecurve.application.access.Actor;
import org.whalecurve.application.access.Requires;
import org.whalecurve.application.access.Right;
import org.whalecurve.application.documents.DocumentVersion;
import org.whalecurve.domain.organisation.Organisation;

/** Publishes a draft: from then on it says who is above whom, and it never changes. */
@Requires(Right.KEEP_ORGANISATION)
public interface PublishOrganisation {

    /**
     * Publishing twice changes nothing.
     *
     * @param sha256 that of what was read; null if the actor does not say
     * @throws org.whalecurve.application.Refusal NOT_FOUND if there is no such version; CONFLICT if
     *     it says something else by now than what was read
     */
    DocumentVersion<Organisation> publishOrganisation(
            Actor actor, int version, @Nullable String sha256);
}
