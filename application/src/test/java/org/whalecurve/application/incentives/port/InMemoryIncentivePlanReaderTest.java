package org.whalecurve.application.incentives.port;

import org.whalecurve.application.sample.SampleIncentivePlan;

class InMemoryIncentivePlanReaderTest extends IncentivePlanReaderContract {

    private final InMemoryIncentivePlanReader reader = new InMemoryIncentivePlanReader();

    @Override
    protected IncentivePlanReader reader() {
        return reader;
    }

    @Override
    protected String sampleDocument() {
        return reader.documentOf(SampleIncentivePlan.plan());
    }
}
