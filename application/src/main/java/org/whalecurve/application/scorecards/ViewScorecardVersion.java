package org.whalecurve.application.scorecards;

import org.whalecurve.application.access.Actor;
import org.whalecurve.application.access.Requires;
import org.whalecurve.application.access.Right;
import org.whalecurve.application.documents.DocumentVersion;
import org.whalecurve.domain.scorecards.Scorecard;

/** One version of a scorecard, with its document. */
@Requires(Right.KEEP_SCORECARDS)
public interface ViewScorecardVersion {

    /**
     * @throws org.whalecurve.application.Refusal NOT_FOUND if there is no such version
     */
    DocumentVersion<Scorecard> viewScorecardVersion(Actor actor, String id, int version);
}
