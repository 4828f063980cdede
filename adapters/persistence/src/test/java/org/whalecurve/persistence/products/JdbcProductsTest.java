package org.whalecurve.persistence.products;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.extension.ExtendWith;
import org.whalecurve.application.UnitOfWork;
import org.whalecurve.application.products.port.Products;
import org.whalecurve.application.products.port.ProductsContract;
import org.whalecurve.persistence.EmptyDatabase;
import org.whalecurve.persistence.PostgresResource;

@QuarkusTest
@WithTestResource(value = PostgresResource.class, scope = TestResourceScope.GLOBAL)
@ExtendWith(EmptyDatabase.class)
class JdbcProductsTest extends ProductsContract {

    @Inject Products products;
    @Inject UnitOfWork unitOfWork;

    @Override
    protected Products products() {
        return products;
    }

    @Override
    protected UnitOfWork unitOfWork() {
        return unitOfWork;
    }
}
