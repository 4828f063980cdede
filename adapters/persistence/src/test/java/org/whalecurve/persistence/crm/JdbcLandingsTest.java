package org.whalecurve.persistence.crm;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.extension.ExtendWith;
import org.whalecurve.application.UnitOfWork;
import org.whalecurve.application.crm.port.Landings;
import org.whalecurve.application.crm.port.LandingsContract;
import org.whalecurve.persistence.EmptyDatabase;
import org.whalecurve.persistence.PostgresResource;

@QuarkusTest
@WithTestResource(value = PostgresResource.class, scope = TestResourceScope.GLOBAL)
@ExtendWith(EmptyDatabase.class)
class JdbcLandingsTest extends LandingsContract {

    @Inject Landings landings;
    @Inject UnitOfWork unitOfWork;

    @Override
    protected Landings landings() {
        return landings;
    }

    @Override
    protected UnitOfWork unitOfWork() {
        return unitOfWork;
    }
}
