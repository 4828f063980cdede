package org.whalecurve.application.crm.port;

import org.whalecurve.application.InMemoryUnitOfWork;
import org.whalecurve.application.UnitOfWork;

class InMemoryConnectionsTest extends ConnectionsContract {

    private final InMemoryUnitOfWork unitOfWork = new InMemoryUnitOfWork();
    private final Connections connections = new InMemoryConnections(unitOfWork);

    @Override
    protected Connections connections() {
        return connections;
    }

    @Override
    protected UnitOfWork unitOfWork() {
        return unitOfWork;
    }
}
