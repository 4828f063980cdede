package org.whalecurve.application.customers.port;

import org.whalecurve.application.InMemoryUnitOfWork;
import org.whalecurve.application.UnitOfWork;

class InMemoryCustomerSearchTest extends CustomerSearchContract {

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
