package org.whalecurve.application.incentives.port;

import org.whalecurve.application.InMemoryUnitOfWork;
import org.whalecurve.application.documents.port.InMemoryDocumentVersions;
import org.whalecurve.domain.incentives.IncentivePlan;

/** IncentivePlans held in memory. */
public final class InMemoryIncentivePlans extends InMemoryDocumentVersions<IncentivePlan>
        implements IncentivePlans {

    public InMemoryIncentivePlans(InMemoryUnitOfWork unitOfWork) {
        super(unitOfWork);
    }
}
