package org.whalecurve.persistence.initiatives;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.extension.ExtendWith;
import org.whalecurve.application.UnitOfWork;
import org.whalecurve.application.initiatives.port.Initiatives;
import org.whalecurve.application.initiatives.port.InitiativesContract;
import org.whalecurve.persistence.EmptyDatabase;
import org.whalecurve.persistence.PostgresResource;

@QuarkusTest
@WithTestResource(value = PostgresResource.class, scope = TestResourceScope.GLOBAL)
@ExtendWith(EmptyDatabase.class)
class JdbcInitiativesTest extends InitiativesContract {

    @Inject Initiatives initiatives;
    @Inject UnitOfWork unitOfWork;

    @Override
    protected Initiatives versions() {
        return initiatives;
    }

    @Override
    protected UnitOfWork unitOfWork() {
        return unitOfWork;
    }
}
