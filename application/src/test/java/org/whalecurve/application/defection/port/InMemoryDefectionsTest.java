package org.whalecurve.application.defection.port;

import org.whalecurve.application.InMemoryUnitOfWork;
import org.whalecurve.application.UnitOfWork;
import org.whalecurve.application.lifetime.port.InMemoryLifetimeRuns;
import org.whalecurve.application.lifetime.port.LifetimeRuns;

class InMemoryDefectionsTest extends DefectionsContract {

    private final InMemoryUnitOfWork unitOfWork = new InMemoryUnitOfWork();
    private final InMemoryLifetimeRuns runs = new InMemoryLifetimeRuns(unitOfWork);
    private final InMemoryDefections defections = new InMemoryDefections(unitOfWork);

    @Override
    protected LifetimeRuns runs() {
        return runs;
    }

    @Override
    protected Defections defections() {
        return defections;
    }

    @Override
    protected UnitOfWork unitOfWork() {
        return unitOfWork;
    }
}
