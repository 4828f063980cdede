package org.whalecurve.application;

import org.whalecurve.application.access.port.InMemoryUnitGrants;
import org.whalecurve.application.access.port.UnitGrants;

class InMemoryUnitOfWorkTest extends UnitOfWorkContract {

    private final InMemoryUnitOfWork unitOfWork = new InMemoryUnitOfWork();
    private final UnitGrants grants = new InMemoryUnitGrants(unitOfWork);

    @Override
    protected UnitOfWork unitOfWork() {
        return unitOfWork;
    }

    @Override
    protected UnitGrants grants() {
        return grants;
    }
}
