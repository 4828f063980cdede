package org.whalecurve.persistence;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.extension.ExtendWith;
import org.whalecurve.application.AdjustableClock;
import org.whalecurve.application.IdempotencyKeys;
import org.whalecurve.application.IdempotencyKeysContract;
import org.whalecurve.application.UnitOfWork;

@QuarkusTest
@WithTestResource(value = PostgresResource.class, scope = TestResourceScope.GLOBAL)
@ExtendWith(EmptyDatabase.class)
class JdbcIdempotencyKeysTest extends IdempotencyKeysContract {

    @Inject IdempotencyKeys keys;
    @Inject UnitOfWork unitOfWork;
    @Inject AdjustableClock clock;

    @Override
    protected IdempotencyKeys keys() {
        return keys;
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
