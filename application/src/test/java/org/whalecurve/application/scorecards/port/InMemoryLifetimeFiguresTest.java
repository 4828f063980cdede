package org.whalecurve.application.scorecards.port;

import org.whalecurve.application.InMemoryUnitOfWork;
import org.whalecurve.application.UnitOfWork;
import org.whalecurve.application.lifetime.port.InMemoryLifetimeRuns;
import org.whalecurve.application.lifetime.port.LifetimeRuns;

class InMemoryLifetimeFiguresTest extends LifetimeFiguresContract {

    private final InMemoryUnitOfWork unitOfWork = new InMemoryUnitOfWork();
    private final InMemoryLifetimeFigures figures = new InMemoryLifetimeFigures(unitOfWork);
    private final InMemoryLifetimeRuns runs = new InMemoryLifetimeRuns(unitOfWork);

    @Override
    protected LifetimeFigures figures() {
        return figures;
    }

    @Override
    protected LifetimeRuns runs() {
        return runs;
    }

    @Override
    protected UnitOfWork unitOfWork() {
        return unitOfWork;
    }
}
