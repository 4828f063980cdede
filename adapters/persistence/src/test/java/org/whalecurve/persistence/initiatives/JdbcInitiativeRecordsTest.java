package org.whalecurve.persistence.initiatives;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.extension.ExtendWith;
import org.whalecurve.application.UnitOfWork;
import org.whalecurve.application.initiatives.port.InitiativeRecords;
import org.whalecurve.application.initiatives.port.InitiativeRecordsContract;
import org.whalecurve.persistence.EmptyDatabase;
import org.whalecurve.persistence.PostgresResource;

@QuarkusTest
@WithTestResource(value = PostgresResource.class, scope = TestResourceScope.GLOBAL)
@ExtendWith(EmptyDatabase.class)
class JdbcInitiativeRecordsTest extends InitiativeRecordsContract {

    @Inject InitiativeRecords records;
    @Inject UnitOfWork unitOfWork;

    @Override
    protected InitiativeRecords records() {
        return records;
    }

    @Override
    protected UnitOfWork unitOfWork() {
        return unitOfWork;
    }
}
