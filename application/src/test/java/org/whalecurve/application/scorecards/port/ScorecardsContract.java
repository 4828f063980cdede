package org.whalecurve.application.scorecards.port;

import org.whalecurve.application.documents.port.DocumentVersionsContract;
import org.whalecurve.application.sample.BriefDocuments;
import org.whalecurve.domain.scorecards.Scorecard;

/** What every store of scorecards keeps to; whoever reads documents must read brief ones. */
public abstract class ScorecardsContract extends DocumentVersionsContract<Scorecard> {

    @Override
    protected abstract Scorecards versions();

    @Override
    protected Scorecard read(String document) {
        return BriefDocuments.scorecardReader().read(document);
    }
}
