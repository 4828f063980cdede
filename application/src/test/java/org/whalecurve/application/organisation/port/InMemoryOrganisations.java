package org.whalecurve.application.organisation.port;

import org.whalecurve.application.InMemoryUnitOfWork;
import org.whalecurve.application.documents.port.InMemoryDocumentVersions;
import org.whalecurve.domain.organisation.Organisation;

/** Versions of the organisation held in memory. */
public final class InMemoryOrganisations extends InMemoryDocumentVersions<Organisation>
        implements Organisations {

    public InMemoryOrganisations(InMemoryUnitOfWork unitOfWork) {
        super(unitOfWork);
    }
}
