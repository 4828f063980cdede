package org.whalecurve.application.scorecards.port;

import org.whalecurve.application.sample.SampleScorecard;

class InMemoryScorecardEditorTest extends ScorecardEditorContract {

    private final InMemoryScorecardReader reader = new InMemoryScorecardReader();

    @Override
    protected ScorecardEditor editor() {
        return new InMemoryScorecardEditor(reader);
    }

    @Override
    protected ScorecardReader reader() {
        return reader;
    }

    @Override
    protected String sampleDocument() {
        return reader.documentOf(SampleScorecard.card());
    }
}
