package org.whalecurve.persistence.periods;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.extension.ExtendWith;
import org.whalecurve.application.UnitOfWork;
import org.whalecurve.application.periods.port.Periods;
import org.whalecurve.application.periods.port.PeriodsContract;
import org.whalecurve.persistence.EmptyDatabase;
import org.whalecurve.persistence.PostgresResource;

@QuarkusTest
@WithTestResource(value = PostgresResource.class, scope = TestResourceScope.GLOBAL)
@ExtendWith(EmptyDatabase.class)
class PanachePeriodsTest extends PeriodsContract {

    @Inject Periods periods;
    @Inject UnitOfWork unitOfWork;

    @Override
    protected Periods periods() {
        return periods;
    }

    @Override
    protected UnitOfWork unitOfWork() {
        return unitOfWork;
    }
}
