package org.whalecurve.application.initiatives.port;

import org.whalecurve.application.InMemoryUnitOfWork;
import org.whalecurve.application.UnitOfWork;

class InMemoryInitiativeRecordsTest extends InitiativeRecordsContract {

    private final InMemoryUnitOfWork unitOfWork = new InMemoryUnitOfWork();
    private final InitiativeRecords records = new InMemoryInitiativeRecords(unitOfWork);

    @Override
    protected InitiativeRecords records() {
        return records;
    }

    @Override
    protected UnitOfWork unitOfWork() {
        return unitOfWork;
    }
}
