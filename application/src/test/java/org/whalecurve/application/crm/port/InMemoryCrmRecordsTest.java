package org.whalecurve.application.crm.port;

import org.whalecurve.application.InMemoryUnitOfWork;
import org.whalecurve.application.UnitOfWork;

class InMemoryCrmRecordsTest extends CrmRecordsContract {

    private final InMemoryUnitOfWork unitOfWork = new InMemoryUnitOfWork();
    private final CrmRecords crmRecords = new InMemoryCrmRecords(unitOfWork);

    @Override
    protected CrmRecords crmRecords() {
        return crmRecords;
    }

    @Override
    protected UnitOfWork unitOfWork() {
        return unitOfWork;
    }
}
