package org.whalecurve.application.subscriptions.port;

import org.whalecurve.application.InMemoryUnitOfWork;
import org.whalecurve.application.UnitOfWork;

class InMemoryMailDeliveriesTest extends MailDeliveriesContract {

    private final InMemoryUnitOfWork unitOfWork = new InMemoryUnitOfWork();
    private final MailDeliveries mailDeliveries = new InMemoryMailDeliveries(unitOfWork);

    @Override
    protected MailDeliveries mailDeliveries() {
        return mailDeliveries;
    }

    @Override
    protected UnitOfWork unitOfWork() {
        return unitOfWork;
    }
}
