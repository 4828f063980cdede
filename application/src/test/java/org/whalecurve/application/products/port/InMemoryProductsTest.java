package org.whalecurve.application.products.port;

import org.whalecurve.application.InMemoryUnitOfWork;
import org.whalecurve.application.UnitOfWork;

class InMemoryProductsTest extends ProductsContract {

    private final InMemoryUnitOfWork unitOfWork = new InMemoryUnitOfWork();
    private final Products products = new InMemoryProducts(unitOfWork);

    @Override
    protected Products products() {
        return products;
    }

    @Override
    protected UnitOfWork unitOfWork() {
        return unitOfWork;
    }
}
