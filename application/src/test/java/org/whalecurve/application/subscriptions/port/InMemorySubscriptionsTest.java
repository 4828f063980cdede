package org.whalecurve.application.subscriptions.port;

import org.whalecurve.application.InMemoryUnitOfWork;
import org.whalecurve.application.UnitOfWork;

class InMemorySubscriptionsTest extends SubscriptionsContract {

    private final InMemoryUnitOfWork unitOfWork = new InMemoryUnitOfWork();
    private final Subscriptions subscriptions = new InMemorySubscriptions(unitOfWork);

    @Override
    protected Subscriptions subscriptions() {
        return subscriptions;
    }

    @Override
    protected UnitOfWork unitOfWork() {
        return unitOfWork;
    }
}
