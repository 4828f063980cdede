package org.whalecurve.persistence.scorecards;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.extension.ExtendWith;
import org.whalecurve.application.UnitOfWork;
import org.whalecurve.application.lifetime.port.LifetimeRuns;
import org.whalecurve.application.scorecards.port.LifetimeFigures;
import org.whalecurve.application.scorecards.port.LifetimeFiguresContract;
import org.whalecurve.persistence.EmptyDatabase;
import org.whalecurve.persistence.PostgresResource;

@QuarkusTest
@WithTestResource(value = PostgresResource.class, scope = TestResourceScope.GLOBAL)
@ExtendWith(EmptyDatabase.class)
class JdbcLifetimeFiguresTest extends LifetimeFiguresContract {

    @Inject LifetimeFigures figures;
    @Inject LifetimeRuns runs;
    @Inject UnitOfWork unitOfWork;

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
