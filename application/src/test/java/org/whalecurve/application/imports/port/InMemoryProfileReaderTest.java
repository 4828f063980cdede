package org.whalecurve.application.imports.port;

import org.whalecurve.application.sample.SampleWorld;

class InMemoryProfileReaderTest extends ProfileReaderContract {

    private final InMemoryProfileReader reader = new InMemoryProfileReader();

    @Override
    protected ProfileReader reader() {
        return reader;
    }

    @Override
    protected String sampleDocument() {
        return reader.documentOf(SampleWorld.profile());
    }
}
