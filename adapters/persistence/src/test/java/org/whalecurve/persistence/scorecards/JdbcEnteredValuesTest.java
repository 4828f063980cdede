package org.whalecurve.persistence.scorecards;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.extension.ExtendWith;
import org.whalecurve.application.UnitOfWork;
import org.whalecurve.application.scorecards.port.EnteredValues;
import org.whalecurve.application.scorecards.port.EnteredValuesContract;
import org.whalecurve.persistence.EmptyDatabase;
import org.whalecurve.persistence.PostgresResource;

@QuarkusTest
@WithTestResource(value = PostgresResource.class, scope = TestResourceScope.GLOBAL)
@ExtendWith(EmptyDatabase.class)
class JdbcEnteredValuesTest extends EnteredValuesContract {

    @Inject EnteredValues values;
    @Inject UnitOfWork unitOfWork;

    @Override
    protected EnteredValues values() {
        return values;
    }

    @Override
    protected UnitOfWork unitOfWork() {
        return unitOfWork;
    }
}
