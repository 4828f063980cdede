package org.whalecurve.application.crm.port;

import org.whalecurve.application.InMemoryUnitOfWork;
import org.whalecurve.application.UnitOfWork;

class InMemoryAccountMatchesTest extends AccountMatchesContract {

    private final InMemoryUnitOfWork unitOfWork = new InMemoryUnitOfWork();
    private final AccountMatches accountMatches = new InMemoryAccountMatches(unitOfWork);

    @Override
    protected AccountMatches accountMatches() {
        return accountMatches;
    }

    @Override
    protected UnitOfWork unitOfWork() {
        return unitOfWork;
    }
}
