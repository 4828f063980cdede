package org.whalecurve.persistence.incentives;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.extension.ExtendWith;
import org.whalecurve.application.UnitOfWork;
import org.whalecurve.application.incentives.port.IncentivePlans;
import org.whalecurve.application.incentives.port.IncentivePlansContract;
import org.whalecurve.persistence.EmptyDatabase;
import org.whalecurve.persistence.PostgresResource;

@QuarkusTest
@WithTestResource(value = PostgresResource.class, scope = TestResourceScope.GLOBAL)
@ExtendWith(EmptyDatabase.class)
class JdbcIncentivePlansTest extends IncentivePlansContract {

    @Inject IncentivePlans plans;
    @Inject UnitOfWork unitOfWork;

    @Override
    protected IncentivePlans versions() {
        return plans;
    }

    @Override
    protected UnitOfWork unitOfWork() {
        return unitOfWork;
    }
}
