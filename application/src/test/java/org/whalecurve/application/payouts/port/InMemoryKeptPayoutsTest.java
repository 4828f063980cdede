package org.whalecurve.application.payouts.port;

import org.whalecurve.application.InMemoryUnitOfWork;
import org.whalecurve.application.UnitOfWork;

class InMemoryKeptPayoutsTest extends KeptPayoutsContract {

    private final InMemoryUnitOfWork unitOfWork = new InMemoryUnitOfWork();
    private final KeptPayouts payouts = new InMemoryKeptPayouts(unitOfWork);

    @Override
    protected KeptPayouts payouts() {
        return payouts;
    }

    @Override
    protected UnitOfWork unitOfWork() {
        return unitOfWork;
    }

    /** Nothing in memory looks after references. */
    @Override
    protected void thereIsAPlan(String id) {}
}
