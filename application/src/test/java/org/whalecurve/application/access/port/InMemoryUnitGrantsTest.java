package org.whalecurve.application.access.port;

import org.whalecurve.application.InMemoryUnitOfWork;

class InMemoryUnitGrantsTest extends UnitGrantsContract {

    private final InMemoryUnitOfWork unitOfWork = new InMemoryUnitOfWork();
    private final UnitGrants grants = new InMemoryUnitGrants(unitOfWork);

    @Override
    protected UnitGrants grants() {
        return grants;
    }
}
