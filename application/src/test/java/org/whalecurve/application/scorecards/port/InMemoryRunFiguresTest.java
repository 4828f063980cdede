package org.whalecurve.application.scorecards.port;

import org.whalecurve.application.InMemoryUnitOfWork;
import org.whalecurve.application.UnitOfWork;

class InMemoryRunFiguresTest extends RunFiguresContract {

    private final InMemoryUnitOfWork unitOfWork = new InMemoryUnitOfWork();
    private final RunFigures figures = new InMemoryRunFigures(unitOfWork);

    @Override
    protected RunFigures figures() {
        return figures;
    }

    @Override
    protected UnitOfWork unitOfWork() {
        return unitOfWork;
    }

    /** Nothing in memory looks after references. */
    @Override
    protected void thereIsARun(String id) {}
}
