package org.whalecurve.application.lifetime.port;

import org.whalecurve.application.InMemoryUnitOfWork;
import org.whalecurve.application.UnitOfWork;

class InMemoryLifetimeRunsTest extends LifetimeRunsContract {

    private final InMemoryUnitOfWork unitOfWork = new InMemoryUnitOfWork();
    private final InMemoryLifetimeRuns runs = new InMemoryLifetimeRuns(unitOfWork);
    private final InMemoryCustomerValues values = new InMemoryCustomerValues(unitOfWork);

    @Override
    protected LifetimeRuns runs() {
        return runs;
    }

    @Override
    protected CustomerValues values() {
        return values;
    }

    @Override
    protected UnitOfWork unitOfWork() {
        return unitOfWork;
    }
}
