package org.whalecurve.persistence.subscriptions;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.extension.ExtendWith;
import org.whalecurve.application.UnitOfWork;
import org.whalecurve.application.subscriptions.port.MailDeliveries;
import org.whalecurve.application.subscriptions.port.MailDeliveriesContract;
import org.whalecurve.persistence.EmptyDatabase;
import org.whalecurve.persistence.PostgresResource;

@QuarkusTest
@WithTestResource(value = PostgresResource.class, scope = TestResourceScope.GLOBAL)
@ExtendWith(EmptyDatabase.class)
class JdbcMailDeliveriesTest extends MailDeliveriesContract {

    @Inject MailDeliveries mailDeliveries;
    @Inject UnitOfWork unitOfWork;

    @Override
    protected MailDeliveries mailDeliveries() {
        return mailDeliveries;
    }

    @Override
    protected UnitOfWork unitOfWork() {
        return unitOfWork;
    }
}
