package org.whalecurve.persistence;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.extension.ExtendWith;
import org.whalecurve.application.UnitOfWork;
import org.whalecurve.application.UnitOfWorkContract;
import org.whalecurve.application.access.port.UnitGrants;

@QuarkusTest
@WithTestResource(value = PostgresResource.class, scope = TestResourceScope.GLOBAL)
@ExtendWith(EmptyDatabase.class)
class JtaUnitOfWorkTest extends UnitOfWorkContract {

    @Inject UnitGrants grants;
    @Inject UnitOfWork unitOfWork;

    @Override
    protected UnitGrants grants() {
        return grants;
    }

    @Override
    protected UnitOfWork unitOfWork() {
        return unitOfWork;
    }
}
