package org.whalecurve.persistence.lifetime;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.extension.ExtendWith;
import org.whalecurve.application.UnitOfWork;
import org.whalecurve.application.lifetime.port.CustomerValues;
import org.whalecurve.application.lifetime.port.LifetimeRuns;
import org.whalecurve.application.lifetime.port.LifetimeRunsContract;
import org.whalecurve.persistence.EmptyDatabase;
import org.whalecurve.persistence.PostgresResource;

@QuarkusTest
@WithTestResource(value = PostgresResource.class, scope = TestResourceScope.GLOBAL)
@ExtendWith(EmptyDatabase.class)
class JdbcLifetimeRunsTest extends LifetimeRunsContract {

    @Inject LifetimeRuns runs;
    @Inject CustomerValues values;
    @Inject UnitOfWork unitOfWork;

    @Override
    protected LifetimeRuns runs() {
        return runs;
    }

    @Override
    protected CustomerValues values() {
        return values;
    }

    @Override
    protected UnitOfWork unitOfWork() {
        return unitOfWork;
    }
}
