package org.whalecurve.application.customers.port;

import org.whalecurve.application.InMemoryUnitOfWork;
import org.whalecurve.application.UnitOfWork;

class InMemoryCustomersTest extends CustomersContract {

    private final InMemoryUnitOfWork unitOfWork = new InMemoryUnitOfWork();
    private final Customers customers = new InMemoryCustomers(unitOfWork);

    @Override
    protected Customers customers() {
        return customers;
    }

    @Override
    protected UnitOfWork unitOfWork() {
        return unitOfWork;
    }
}
