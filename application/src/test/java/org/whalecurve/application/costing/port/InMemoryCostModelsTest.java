package org.whalecurve.application.costing.port;

import org.whalecurve.application.InMemoryUnitOfWork;
import org.whalecurve.application.UnitOfWork;

class InMemoryCostModelsTest extends CostModelsContract {

    private final InMemoryUnitOfWork unitOfWork = new InMemoryUnitOfWork();
    private final CostModels models = new InMemoryCostModels(unitOfWork);

    @Override
    protected CostModels versions() {
        return models;
    }

    @Override
    protected UnitOfWork unitOfWork() {
        return unitOfWork;
    }
}
