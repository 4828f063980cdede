package org.whalecurve.persistence.access;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.extension.ExtendWith;
import org.whalecurve.application.access.port.UnitGrants;
import org.whalecurve.application.access.port.UnitGrantsContract;
import org.whalecurve.persistence.EmptyDatabase;
import org.whalecurve.persistence.PostgresResource;

@QuarkusTest
@WithTestResource(value = PostgresResource.class, scope = TestResourceScope.GLOBAL)
@ExtendWith(EmptyDatabase.class)
class JdbcUnitGrantsTest extends UnitGrantsContract {

    @Inject UnitGrants grants;

    @Override
    protected UnitGrants grants() {
        return grants;
    }
}
