package org.whalecurve.application.scorecards.port;

import org.whalecurve.application.documents.port.InMemoryDocumentReader;
import org.whalecurve.domain.scorecards.Scorecard;

/** Knows the scorecards it was told of. */
public final class InMemoryScorecardReader extends InMemoryDocumentReader<Scorecard>
        implements ScorecardReader {

    public InMemoryScorecardReader() {
        super("scorecard", Scorecard::id);
    }

    @Override
    public long lineOf(String document, String where) {
        return 1;
    }
}
