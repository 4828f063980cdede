package org.whalecurve.bootstrap.wiring;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.enterprise.inject.Typed;
import jakarta.inject.Singleton;
import org.whalecurve.application.UnitOfWork;
import org.whalecurve.application.access.Gate;
import org.whalecurve.application.audit.port.AuditTrail;
import org.whalecurve.application.customers.EditCustomer;
import org.whalecurve.application.customers.ListCustomers;
import org.whalecurve.application.customers.PutCustomers;
import org.whalecurve.application.customers.ViewCustomer;
import org.whalecurve.application.customers.internal.CustomerKeeping;
import org.whalecurve.application.customers.port.Customers;
import org.whalecurve.application.facts.port.FactCatalogue;
import org.whalecurve.application.periods.DefinePeriod;
import org.whalecurve.application.periods.ListBooks;
import org.whalecurve.application.periods.ListPeriods;
import org.whalecurve.application.periods.ReopenPeriod;
import org.whalecurve.application.periods.internal.BookQueries;
import org.whalecurve.application.periods.internal.PeriodKeeping;
import org.whalecurve.application.periods.port.Periods;
import org.whalecurve.application.products.ListProducts;
import org.whalecurve.application.products.internal.ProductQueries;
import org.whalecurve.application.products.port.Products;
import org.whalecurve.application.runs.port.ProfitabilityRuns;

/** Wires customers, products and periods. */
@ApplicationScoped
class MasterDataWiring {

    @Produces
    @Singleton
    @Typed(CustomerKeeping.class)
    CustomerKeeping customerKeeping(Customers customers, AuditTrail audit, UnitOfWork unitOfWork) {
        return new CustomerKeeping(customers, audit, unitOfWork);
    }

    @Produces
    @Singleton
    ListCustomers listCustomers(CustomerKeeping behindTheGate) {
        return Gate.guard(ListCustomers.class, behindTheGate);
    }

    @Produces
    @Singleton
    ViewCustomer viewCustomer(CustomerKeeping behindTheGate) {
        return Gate.guard(ViewCustomer.class, behindTheGate);
    }

    @Produces
    @Singleton
    EditCustomer editCustomer(CustomerKeeping behindTheGate) {
        return Gate.guard(EditCustomer.class, behindTheGate);
    }

    @Produces
    @Singleton
    PutCustomers putCustomers(CustomerKeeping behindTheGate) {
        return Gate.guard(PutCustomers.class, behindTheGate);
    }

    @Produces
    @Singleton
    @Typed(ProductQueries.class)
    ProductQueries productQueries(Products products) {
        return new ProductQueries(products);
    }

    @Produces
    @Singleton
    ListProducts listProducts(ProductQueries behindTheGate) {
        return Gate.guard(ListProducts.class, behindTheGate);
    }

    @Produces
    @Singleton
    @Typed(PeriodKeeping.class)
    PeriodKeeping periodKeeping(
            Periods periods, ProfitabilityRuns runs, AuditTrail audit, UnitOfWork unitOfWork) {
        return new PeriodKeeping(periods, runs, audit, unitOfWork);
    }

    @Produces
    @Singleton
    ListPeriods listPeriods(PeriodKeeping behindTheGate) {
        return Gate.guard(ListPeriods.class, behindTheGate);
    }

    @Produces
    @Singleton
    ListBooks listBooks(FactCatalogue catalogue) {
        return Gate.guard(ListBooks.class, new BookQueries(catalogue));
    }

    @Produces
    @Singleton
    DefinePeriod definePeriod(PeriodKeeping behindTheGate) {
        return Gate.guard(DefinePeriod.class, behindTheGate);
    }

    @Produces
    @Singleton
    ReopenPeriod reopenPeriod(PeriodKeeping behindTheGate) {
        return Gate.guard(ReopenPeriod.class, behindTheGate);
    }
}
