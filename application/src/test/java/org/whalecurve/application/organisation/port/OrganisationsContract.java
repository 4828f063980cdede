package org.whalecurve.application.organisation.port;

import org.whalecurve.application.documents.port.DocumentVersionsContract;
import org.whalecurve.application.sample.BriefDocuments;
import org.whalecurve.domain.organisation.Organisation;

/** What every store of the organisation keeps to; whoever reads documents must read brief ones. */
public abstract class OrganisationsContract extends DocumentVersionsContract<Organisation> {

    @Override
    protected abstract Organisations versions();

    @Override
    protected Organisation read(String document) {
        return BriefDocuments.organisationReader().read(document);
    }
}
