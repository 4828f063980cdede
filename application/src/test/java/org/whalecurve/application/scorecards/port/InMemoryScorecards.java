package org.whalecurve.application.scorecards.port;

import org.whalecurve.application.InMemoryUnitOfWork;
import org.whalecurve.application.documents.port.InMemoryDocumentVersions;
import org.whalecurve.domain.scorecards.Scorecard;

/** Scorecards held in memory. */
public final class InMemoryScorecards extends InMemoryDocumentVersions<Scorecard>
        implements Scorecards {

    public InMemoryScorecards(InMemoryUnitOfWork unitOfWork) {
        super(unitOfWork);
    }
}
