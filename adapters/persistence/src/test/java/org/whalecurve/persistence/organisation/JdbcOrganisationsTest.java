package org.whalecurve.persistence.organisation;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.extension.ExtendWith;
import org.whalecurve.application.UnitOfWork;
import org.whalecurve.application.organisation.port.Organisations;
import org.whalecurve.application.organisation.port.OrganisationsContract;
import org.whalecurve.persistence.EmptyDatabase;
import org.whalecurve.persistence.PostgresResource;

@QuarkusTest
@WithTestResource(value = PostgresResource.class, scope = TestResourceScope.GLOBAL)
@ExtendWith(EmptyDatabase.class)
class JdbcOrganisationsTest extends OrganisationsContract {

    @Inject Organisations organisations;
    @Inject UnitOfWork unitOfWork;

    @Override
    protected Organisations versions() {
        return organisations;
    }

    @Override
    protected UnitOfWork unitOfWork() {
        return unitOfWork;
    }
}
