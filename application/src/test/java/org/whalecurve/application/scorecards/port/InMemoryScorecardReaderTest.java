package org.whalecurve.application.scorecards.port;

import org.whalecurve.application.sample.SampleScorecard;

class InMemoryScorecardReaderTest extends ScorecardReaderContract {

    private final InMemoryScorecardReader reader = new InMemoryScorecardReader();

    @Override
    protected ScorecardReader reader() {
        return reader;
    }

    @Override
    protected String sampleDocument() {
        return reader.documentOf(SampleScorecard.card());
    }
}
