package org.whalecurve.application.runs.port;

import org.whalecurve.application.InMemoryUnitOfWork;
import org.whalecurve.application.UnitOfWork;
import org.whalecurve.application.periods.port.InMemoryPeriods;
import org.whalecurve.application.periods.port.Periods;

class InMemoryProfitabilityRunsTest extends ProfitabilityRunsContract {

    private final InMemoryUnitOfWork unitOfWork = new InMemoryUnitOfWork();
    private final ProfitabilityRuns runs = new InMemoryProfitabilityRuns(unitOfWork);
    private final Periods periods = new InMemoryPeriods(unitOfWork);

    @Override
    protected ProfitabilityRuns runs() {
        return runs;
    }

    @Override
    protected Periods periods() {
        return periods;
    }

    @Override
    protected UnitOfWork unitOfWork() {
        return unitOfWork;
    }
}
