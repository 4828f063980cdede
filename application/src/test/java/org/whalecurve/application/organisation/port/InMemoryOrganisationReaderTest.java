package org.whalecurve.application.organisation.port;

import org.whalecurve.application.sample.SampleOrganisation;

class InMemoryOrganisationReaderTest extends OrganisationReaderContract {

    private final InMemoryOrganisationReader reader = new InMemoryOrganisationReader();

    @Override
    protected OrganisationReader reader() {
        return reader;
    }

    @Override
    protected String sampleDocument() {
        return reader.documentOf(SampleOrganisation.organisation());
    }
}
