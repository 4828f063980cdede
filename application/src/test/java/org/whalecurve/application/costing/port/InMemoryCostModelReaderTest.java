package org.whalecurve.application.costing.port;

import org.whalecurve.application.sample.SampleWorld;

class InMemoryCostModelReaderTest extends CostModelReaderContract {

    private final InMemoryCostModelReader reader = new InMemoryCostModelReader();

    @Override
    protected CostModelReader reader() {
        return reader;
    }

    @Override
    protected String sampleDocument() {
        return reader.documentOf(SampleWorld.costModel());
    }
}
