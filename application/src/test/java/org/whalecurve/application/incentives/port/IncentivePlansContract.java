package org.whalecurve.application.incentives.port;

import org.whalecurve.application.documents.port.DocumentVersionsContract;
import org.whalecurve.application.sample.BriefDocuments;
import org.whalecurve.domain.incentives.IncentivePlan;

/** What every store of incentive plans keeps to; whoever reads documents must read brief ones. */
public abstract class IncentivePlansContract extends DocumentVersionsContract<IncentivePlan> {

    @Override
    protected abstract IncentivePlans versions();

    @Override
    protected IncentivePlan read(String document) {
        return BriefDocuments.incentivePlanReader().read(document);
    }
}
