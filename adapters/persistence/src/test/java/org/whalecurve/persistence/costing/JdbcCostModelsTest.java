package org.whalecurve.persistence.costing;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.extension.ExtendWith;
import org.whalecurve.application.UnitOfWork;
import org.whalecurve.application.costing.port.CostModels;
import org.whalecurve.application.costing.port.CostModelsContract;
import org.whalecurve.persistence.EmptyDatabase;
import org.whalecurve.persistence.PostgresResource;

@QuarkusTest
@WithTestResource(value = PostgresResource.class, scope = TestResourceScope.GLOBAL)
@ExtendWith(EmptyDatabase.class)
class JdbcCostModelsTest extends CostModelsContract {

    @Inject CostModels models;
    @Inject UnitOfWork unitOfWork;

    @Override
    protected CostModels versions() {
        return models;
    }

    @Override
    protected UnitOfWork unitOfWork() {
        return unitOfWork;
    }
}
