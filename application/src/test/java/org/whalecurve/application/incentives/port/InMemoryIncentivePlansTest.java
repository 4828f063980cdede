package org.whalecurve.application.incentives.port;

import org.whalecurve.application.InMemoryUnitOfWork;
import org.whalecurve.application.UnitOfWork;

class InMemoryIncentivePlansTest extends IncentivePlansContract {

    private final InMemoryUnitOfWork unitOfWork = new InMemoryUnitOfWork();
    private final IncentivePlans plans = new InMemoryIncentivePlans(unitOfWork);

    @Override
    protected IncentivePlans versions() {
        return plans;
    }

    @Override
    protected UnitOfWork unitOfWork() {
        return unitOfWork;
    }
}
