package org.whalecurve.application.scorecards.port;

class InMemoryScorecardDocumentsTest extends ScorecardDocumentsContract {

    @Override
    protected ScorecardDocuments documents() {
        return new InMemoryScorecardDocuments();
    }
}
