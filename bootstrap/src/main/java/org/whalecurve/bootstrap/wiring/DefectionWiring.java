package org.whalecurve.bootstrap.wiring;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.enterprise.inject.Typed;
import jakarta.inject.Singleton;
import org.whalecurve.application.access.Gate;
import org.whalecurve.application.customers.port.Customers;
import org.whalecurve.application.defection.ListLeavingCustomers;
import org.whalecurve.application.defection.internal.DefectionFiguring;
import org.whalecurve.application.defection.internal.DefectionQueries;
import org.whalecurve.application.defection.port.Defections;
import org.whalecurve.application.lifetime.port.CustomerValues;
import org.whalecurve.application.lifetime.port.LifetimeRuns;
import org.whalecurve.application.products.port.Products;
import org.whalecurve.application.recommendations.internal.OfferFiguring;
import org.whalecurve.application.recommendations.port.Offers;
import org.whalecurve.application.runs.port.ProfitabilityRuns;
import org.whalecurve.application.runs.port.StatementStore;

/** Wires who may be leaving. */
@ApplicationScoped
class DefectionWiring {

    @Produces
    @Singleton
    @Typed(DefectionFiguring.class)
    DefectionFiguring defectionFiguring(
            Defections defections,
            Offers offers,
            ProfitabilityRuns runs,
            StatementStore statements) {
        return new DefectionFiguring(
                defections, runs, statements, new OfferFiguring(offers, runs, statements));
    }

    @Produces
    @Singleton
    ListLeavingCustomers listLeavingCustomers(
            LifetimeRuns runs,
            Defections defections,
            CustomerValues values,
            Customers customers,
            Offers offers,
            Products products) {
        return Gate.guard(
                ListLeavingCustomers.class,
                new DefectionQueries(runs, defections, values, customers, offers, products));
    }
}
