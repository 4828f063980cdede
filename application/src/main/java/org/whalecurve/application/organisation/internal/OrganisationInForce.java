package org.whalecurve.application.organisation.internal;

import java.time.Instant;
import org.whalecurve.application.documents.DocumentVersion;
import org.whalecurve.application.organisation.port.Organisations;
import org.whalecurve.domain.organisation.OrganisationTree;

/** The organisation of a moment, from which it follows who is above whom. */
public final class OrganisationInForce {

    private final Organisations organisations;

    public OrganisationInForce(Organisations organisations) {
        this.organisations = organisations;
    }

    /** The tree that was published last by a moment; undivided if there was none. */
    public OrganisationTree at(Instant moment) {
        return organisations
                .published(OrganisationKeeping.ID, moment)
                .map(DocumentVersion::content)
                .map(OrganisationTree::of)
                .orElseGet(OrganisationTree::undivided);
    }
}
