package org.whalecurve.application.incentives;

import org.whalecurve.application.access.Actor;
import org.whalecurve.application.access.Requires;
import org.whalecurve.application.access.Right;
import org.whalecurve.application.documents.DocumentVersion;
import org.whalecurve.domain.incentives.IncentivePlan;

/** Adds an incentive plan as a draft. */
@Requires(Right.KEEP_INCENTIVES)
public interface AddIncentivePlan {

    /**
     * A draft of the same plan is replaced; after a published version a new version begins. Sending
     * the document of the latest version again changes nothing.
     *
     * @throws org.whalecurve.application.Refusal WRONG_INPUT with every fault and its line
     */
    DocumentVersion<IncentivePlan> addIncentivePlan(Actor actor, String document);
}
