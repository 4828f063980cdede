package org.whalecurve.bootstrap.wiring;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.enterprise.inject.Typed;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;
import org.whalecurve.application.BackgroundWork;
import org.whalecurve.application.UnitOfWork;
import org.whalecurve.application.access.Gate;
import org.whalecurve.application.audit.port.AuditTrail;
import org.whalecurve.application.customers.port.Customers;
import org.whalecurve.application.defection.internal.DefectionFiguring;
import org.whalecurve.application.facts.port.FactCatalogue;
import org.whalecurve.application.facts.port.FactStore;
import org.whalecurve.application.lifetime.ExplainCustomerValue;
import org.whalecurve.application.lifetime.ListLifetimeRuns;
import org.whalecurve.application.lifetime.OrderLifetimeRun;
import org.whalecurve.application.lifetime.RankValuedCustomers;
import org.whalecurve.application.lifetime.ViewAliveCourse;
import org.whalecurve.application.lifetime.ViewEquity;
import org.whalecurve.application.lifetime.ViewForesight;
import org.whalecurve.application.lifetime.ViewLifetimeRun;
import org.whalecurve.application.lifetime.internal.AliveQueries;
import org.whalecurve.application.lifetime.internal.EquityQueries;
import org.whalecurve.application.lifetime.internal.LifetimeComputing;
import org.whalecurve.application.lifetime.internal.LifetimeFiguring;
import org.whalecurve.application.lifetime.internal.LifetimeOrdering;
import org.whalecurve.application.lifetime.internal.LifetimeQueries;
import org.whalecurve.application.lifetime.port.CustomerValues;
import org.whalecurve.application.lifetime.port.LifetimeRuns;
import org.whalecurve.application.periods.port.Periods;
import org.whalecurve.application.runs.port.ProfitabilityRuns;
import org.whalecurve.application.runs.port.StatementStore;
import org.whalecurve.application.scorecards.port.LifetimeFigures;

/** Wires what customers are worth. */
@ApplicationScoped
class LifetimeWiring {

    @Produces
    @Singleton
    @Typed(LifetimeFiguring.class)
    LifetimeFiguring lifetimeFiguring(Customers customers, LifetimeFigures figures) {
        return new LifetimeFiguring(customers, figures);
    }

    @Produces
    @Singleton
    @Typed(LifetimeComputing.class)
    LifetimeComputing lifetimeComputing(
            LifetimeRuns runs,
            CustomerValues values,
            FactCatalogue catalogue,
            FactStore facts,
            ProfitabilityRuns profits,
            StatementStore statements,
            LifetimeFiguring figuring,
            DefectionFiguring defection,
            BackgroundWork background,
            UnitOfWork unitOfWork,
            Clock clock) {
        return new LifetimeComputing(
                runs,
                values,
                catalogue,
                facts,
                profits,
                statements,
                figuring,
                List.of(defection),
                background,
                unitOfWork,
                clock);
    }

    @Produces
    @Singleton
    OrderLifetimeRun orderLifetimeRun(
            FactCatalogue catalogue,
            Periods periods,
            ProfitabilityRuns profits,
            LifetimeRuns runs,
            LifetimeComputing computing,
            AuditTrail audit,
            UnitOfWork unitOfWork,
            Clock clock) {
        return Gate.guard(
                OrderLifetimeRun.class,
                new LifetimeOrdering(
                        catalogue, periods, profits, runs, computing, audit, unitOfWork, clock));
    }

    @Produces
    @Singleton
    @Typed(LifetimeQueries.class)
    LifetimeQueries lifetimeQueries(LifetimeRuns runs, CustomerValues values, Customers customers) {
        return new LifetimeQueries(runs, values, customers);
    }

    @Produces
    @Singleton
    ListLifetimeRuns listLifetimeRuns(LifetimeQueries behindTheGate) {
        return Gate.guard(ListLifetimeRuns.class, behindTheGate);
    }

    @Produces
    @Singleton
    ViewLifetimeRun viewLifetimeRun(LifetimeQueries behindTheGate) {
        return Gate.guard(ViewLifetimeRun.class, behindTheGate);
    }

    @Produces
    @Singleton
    ViewForesight viewForesight(LifetimeQueries behindTheGate) {
        return Gate.guard(ViewForesight.class, behindTheGate);
    }

    @Produces
    @Singleton
    ViewEquity viewEquity(LifetimeRuns runs, CustomerValues values, Customers customers) {
        return Gate.guard(ViewEquity.class, new EquityQueries(runs, values, customers));
    }

    @Produces
    @Singleton
    ViewAliveCourse viewAliveCourse(
            LifetimeRuns runs, Customers customers, FactCatalogue catalogue, FactStore facts) {
        return Gate.guard(
                ViewAliveCourse.class, new AliveQueries(runs, customers, catalogue, facts));
    }

    @Produces
    @Singleton
    RankValuedCustomers rankValuedCustomers(LifetimeQueries behindTheGate) {
        return Gate.guard(RankValuedCustomers.class, behindTheGate);
    }

    @Produces
    @Singleton
    ExplainCustomerValue explainCustomerValue(LifetimeQueries behindTheGate) {
        return Gate.guard(ExplainCustomerValue.class, behindTheGate);
    }
}
