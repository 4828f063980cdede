package org.whalecurve.persistence.customers;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.extension.ExtendWith;
import org.whalecurve.application.UnitOfWork;
import org.whalecurve.application.customers.port.Customers;
import org.whalecurve.application.customers.port.CustomersContract;
import org.whalecurve.persistence.EmptyDatabase;
import org.whalecurve.persistence.PostgresResource;

@QuarkusTest
@WithTestResource(value = PostgresResource.class, scope = TestResourceScope.GLOBAL)
@ExtendWith(EmptyDatabase.class)
class PanacheCustomersTest extends CustomersContract {

    @Inject Customers customers;
    @Inject UnitOfWork unitOfWork;

    @Override
    protected Customers customers() {
        return customers;
    }

    @Override
    protected UnitOfWork unitOfWork() {
        return unitOfWork;
    }
}
