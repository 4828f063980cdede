package org.whalecurve.application.crm.port;

import org.whalecurve.application.InMemoryUnitOfWork;
import org.whalecurve.application.UnitOfWork;

class InMemoryLandingsTest extends LandingsContract {

    private final InMemoryUnitOfWork unitOfWork = new InMemoryUnitOfWork();
    private final Landings landings = new InMemoryLandings(unitOfWork);

    @Override
    protected Landings landings() {
        return landings;
    }

    @Override
    protected UnitOfWork unitOfWork() {
        return unitOfWork;
    }
}
