package org.whalecurve.files.scorecards;

import java.time.ZoneOffset;
import org.whalecurve.application.scorecards.port.ScorecardDocuments;
import org.whalecurve.application.scorecards.port.ScorecardDocumentsContract;

class OfficeScorecardDocumentsTest extends ScorecardDocumentsContract {

    @Override
    protected ScorecardDocuments documents() {
        return new OfficeScorecardDocuments(ZoneOffset.UTC);
    }
}
