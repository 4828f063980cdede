package org.whalecurve.application.incentives;

import org.whalecurve.application.access.Actor;
import org.whalecurve.application.access.Requires;
import org.whalecurve.application.access.Right;
import org.whalecurve.application.documents.DocumentVersion;
import org.whalecurve.application.documents.VersionKey;
import org.whalecurve.domain.incentives.IncentivePlan;

/** Publishes a draft: from then on its participants see it, and it never changes. */
@Requires(Right.KEEP_INCENTIVES)
public interface PublishIncentivePlan {

    /**
     * Publishing twice changes nothing.
     *
     * @throws org.whalecurve.application.Refusal NOT_FOUND if there is no such version; CONFLICT if
     *     it says something else by now than what was read
     */
    DocumentVersion<IncentivePlan> publishIncentivePlan(Actor actor, VersionKey key);
}
