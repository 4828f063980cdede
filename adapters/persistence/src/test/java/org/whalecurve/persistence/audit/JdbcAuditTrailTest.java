package org.whalecurve.persistence.audit;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.extension.ExtendWith;
import org.whalecurve.application.AdjustableClock;
import org.whalecurve.application.UnitOfWork;
import org.whalecurve.application.audit.port.AuditTrail;
import org.whalecurve.application.audit.port.AuditTrailContract;
import org.whalecurve.persistence.EmptyDatabase;
import org.whalecurve.persistence.PostgresResource;

@QuarkusTest
@WithTestResource(value = PostgresResource.class, scope = TestResourceScope.GLOBAL)
@ExtendWith(EmptyDatabase.class)
class JdbcAuditTrailTest extends AuditTrailContract {

    @Inject AuditTrail trail;
    @Inject UnitOfWork unitOfWork;
    @Inject AdjustableClock clock;

    @Override
    protected AuditTrail trail() {
        return trail;
    }

    @Override
    protected UnitOfWork unitOfWork() {
        return unitOfWork;
    }

    @Override
    protected AdjustableClock clock() {
        return clock;
    }
}
