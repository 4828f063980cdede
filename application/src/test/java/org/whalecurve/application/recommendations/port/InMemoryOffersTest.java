package org.whalecurve.application.recommendations.port;

import org.whalecurve.application.InMemoryUnitOfWork;
import org.whalecurve.application.UnitOfWork;
import org.whalecurve.application.lifetime.port.InMemoryLifetimeRuns;
import org.whalecurve.application.lifetime.port.LifetimeRuns;

class InMemoryOffersTest extends OffersContract {

    private final InMemoryUnitOfWork unitOfWork = new InMemoryUnitOfWork();
    private final InMemoryLifetimeRuns runs = new InMemoryLifetimeRuns(unitOfWork);
    private final InMemoryOffers offers = new InMemoryOffers(unitOfWork);

    @Override
    protected LifetimeRuns runs() {
        return runs;
    }

    @Override
    protected Offers offers() {
        return offers;
    }

    @Override
    protected UnitOfWork unitOfWork() {
        return unitOfWork;
    }
}
