package org.whalecurve.application.periods.port;

import org.whalecurve.application.InMemoryUnitOfWork;
import org.whalecurve.application.UnitOfWork;

class InMemoryPeriodsTest extends PeriodsContract {

    private final InMemoryUnitOfWork unitOfWork = new InMemoryUnitOfWork();
    private final Periods periods = new InMemoryPeriods(unitOfWork);

    @Override
    protected Periods periods() {
        return periods;
    }

    @Override
    protected UnitOfWork unitOfWork() {
        return unitOfWork;
    }
}
