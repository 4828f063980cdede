package org.whalecurve.application.scenarios.port;

import org.whalecurve.application.InMemoryUnitOfWork;
import org.whalecurve.application.UnitOfWork;

class InMemoryScenariosTest extends ScenariosContract {

    private final InMemoryUnitOfWork unitOfWork = new InMemoryUnitOfWork();
    private final Scenarios scenarios = new InMemoryScenarios(unitOfWork);

    @Override
    protected Scenarios scenarios() {
        return scenarios;
    }

    @Override
    protected UnitOfWork unitOfWork() {
        return unitOfWork;
    }

    /** Nothing in memory looks after references. */
    @Override
    protected void thereIsARun(String id) {}
}
