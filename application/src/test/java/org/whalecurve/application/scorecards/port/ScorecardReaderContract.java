package org.whalecurve.application.scorecards.port;

import org.whalecurve.application.documents.port.DocumentReaderContract;
import org.whalecurve.application.sample.SampleScorecard;
import org.whalecurve.domain.scorecards.Scorecard;

/** What every {@link ScorecardReader} must do. */
public abstract class ScorecardReaderContract extends DocumentReaderContract<Scorecard> {

    @Override
    protected abstract ScorecardReader reader();

    @Override
    protected final Scorecard sample() {
        return SampleScorecard.card();
    }
}
