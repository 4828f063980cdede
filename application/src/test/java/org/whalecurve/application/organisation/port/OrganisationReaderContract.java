package org.whalecurve.application.organisation.port;

import org.whalecurve.application.documents.port.DocumentReaderContract;
import org.whalecurve.application.sample.SampleOrganisation;
import org.whalecurve.domain.organisation.Organisation;

/** What every {@link OrganisationReader} must do. */
public abstract class OrganisationReaderContract extends DocumentReaderContract<Organisation> {

    @Override
    protected abstract OrganisationReader reader();

    @Override
    protected final Organisation sample() {
        return SampleOrganisation.organisation();
    }
}
