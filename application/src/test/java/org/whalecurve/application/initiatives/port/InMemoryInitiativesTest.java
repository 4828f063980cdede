package org.whalecurve.application.initiatives.port;

import org.whalecurve.application.InMemoryUnitOfWork;
import org.whalecurve.application.UnitOfWork;

class InMemoryInitiativesTest extends InitiativesContract {

    private final InMemoryUnitOfWork unitOfWork = new InMemoryUnitOfWork();
    private final Initiatives initiatives = new InMemoryInitiatives(unitOfWork);

    @Override
    protected Initiatives versions() {
        return initiatives;
    }

    @Override
    protected UnitOfWork unitOfWork() {
        return unitOfWork;
    }
}
