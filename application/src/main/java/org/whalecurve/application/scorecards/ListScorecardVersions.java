package org.whalecurve.application.scorecards;

import java.util.List;
import org.whalecurve.application.access.Actor;
import org.whalecurve.application.access.Requires;
import org.whalecurve.application.access.Right;
import org.whalecurve.application.documents.DocumentVersion;
import org.whalecurve.domain.scorecards.Scorecard;

/** All versions of all scorecards, sorted by id, the latest version first. */
@Requires(Right.KEEP_SCORECARDS)
public interface ListScorecardVersions {

    List<DocumentVersion<Scorecard>> listScorecardVersions(Actor actor);
}
