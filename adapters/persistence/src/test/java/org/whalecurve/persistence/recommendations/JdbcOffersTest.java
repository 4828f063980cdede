package org.whalecurve.persistence.recommendations;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.extension.ExtendWith;
import org.whalecurve.application.UnitOfWork;
import org.whalecurve.application.lifetime.port.LifetimeRuns;
import org.whalecurve.application.recommendations.port.Offers;
import org.whalecurve.application.recommendations.port.OffersContract;
import org.whalecurve.persistence.EmptyDatabase;
import org.whalecurve.persistence.PostgresResource;

@QuarkusTest
@WithTestResource(value = PostgresResource.class, scope = TestResourceScope.GLOBAL)
@ExtendWith(EmptyDatabase.class)
class JdbcOffersTest extends OffersContract {

    @Inject LifetimeRuns runs;
    @Inject Offers offers;
    @Inject UnitOfWork unitOfWork;

    @Override
    protected LifetimeRuns runs() {
        return runs;
    }

    @Override
    protected Offers offers() {
        return offers;
    }

    @Override
    protected UnitOfWork unitOfWork() {
        return unitOfWork;
    }
}
