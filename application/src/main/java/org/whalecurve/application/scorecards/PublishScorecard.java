package org.whalecurve.application.scorecards;

import org.whalecurve.application.access.Actor;
import org.whalecurve.application.access.Requires;
import org.whalecurve.application.access.Right;
import org.whalecurve.application.documents.DocumentVersion;
import org.whalecurve.application.documents.VersionKey;
import org.whalecurve.domain.scorecards.Scorecard;

/** Publishes a draft: from then on people see it, and it never changes. */
@Requires(Right.KEEP_SCORECARDS)
public interface PublishScorecard {

    /**
     * Publishing twice changes nothing.
     *
     * <p>Every contribution is checked against the organisation and the cards published so far.
     *
     * @throws org.whalecurve.application.Refusal NOT_FOUND if there is no such version; CONFLICT if
     *     it says something else by now than what was read, or if a contribution leads nowhere or
     *     in a circle, with its place and line
     */
    DocumentVersion<Scorecard> publishScorecard(Actor actor, VersionKey key);
}
