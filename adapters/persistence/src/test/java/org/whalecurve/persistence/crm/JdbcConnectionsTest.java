package org.whalecurve.persistence.crm;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.extension.ExtendWith;
import org.whalecurve.application.UnitOfWork;
import org.whalecurve.application.crm.port.Connections;
import org.whalecurve.application.crm.port.ConnectionsContract;
import org.whalecurve.persistence.EmptyDatabase;
import org.whalecurve.persistence.PostgresResource;

@QuarkusTest
@WithTestResource(value = PostgresResource.class, scope = TestResourceScope.GLOBAL)
@ExtendWith(EmptyDatabase.class)
class JdbcConnectionsTest extends ConnectionsContract {

    @Inject Connections connections;
    @Inject UnitOfWork unitOfWork;

    @Override
    protected Connections connections() {
        return connections;
    }

    @Override
    protected UnitOfWork unitOfWork() {
        return unitOfWork;
    }
}
