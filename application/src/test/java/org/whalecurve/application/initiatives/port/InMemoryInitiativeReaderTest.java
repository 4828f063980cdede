package org.whalecurve.application.initiatives.port;

import org.whalecurve.application.sample.SampleInitiative;

class InMemoryInitiativeReaderTest extends InitiativeReaderContract {

    private final InMemoryInitiativeReader reader = new InMemoryInitiativeReader();

    @Override
    protected InitiativeReader reader() {
        return reader;
    }

    @Override
    protected String sampleDocument() {
        return reader.documentOf(SampleInitiative.charter());
    }
}
