package org.whalecurve.persistence.defection;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.extension.ExtendWith;
import org.whalecurve.application.UnitOfWork;
import org.whalecurve.application.defection.port.Defections;
import org.whalecurve.application.defection.port.DefectionsContract;
import org.whalecurve.application.lifetime.port.LifetimeRuns;
import org.whalecurve.persistence.EmptyDatabase;
import org.whalecurve.persistence.PostgresResource;

@QuarkusTest
@WithTestResource(value = PostgresResource.class, scope = TestResourceScope.GLOBAL)
@ExtendWith(EmptyDatabase.class)
class JdbcDefectionsTest extends DefectionsContract {

    @Inject LifetimeRuns runs;
    @Inject Defections defections;
    @Inject UnitOfWork unitOfWork;

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
