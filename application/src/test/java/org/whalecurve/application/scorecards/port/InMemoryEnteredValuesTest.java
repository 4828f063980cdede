package org.whalecurve.application.scorecards.port;

import org.whalecurve.application.InMemoryUnitOfWork;
import org.whalecurve.application.UnitOfWork;

class InMemoryEnteredValuesTest extends EnteredValuesContract {

    private final InMemoryUnitOfWork unitOfWork = new InMemoryUnitOfWork();
    private final EnteredValues values = new InMemoryEnteredValues(unitOfWork);

    @Override
    protected EnteredValues values() {
        return values;
    }

    @Override
    protected UnitOfWork unitOfWork() {
        return unitOfWork;
    }
}
