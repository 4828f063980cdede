package org.whalecurve.bootstrap.wiring;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.enterprise.inject.Typed;
import jakarta.inject.Singleton;
import java.time.Clock;
import org.whalecurve.application.BackgroundWork;
import org.whalecurve.application.IdempotencyKeys;
import org.whalecurve.application.Stopwatch;
import org.whalecurve.application.UnitOfWork;
import org.whalecurve.application.access.Gate;
import org.whalecurve.application.audit.port.AuditTrail;
import org.whalecurve.application.costing.AddModel;
import org.whalecurve.application.costing.ListModels;
import org.whalecurve.application.costing.PublishModel;
import org.whalecurve.application.costing.ViewModel;
import org.whalecurve.application.costing.ViewModelSchema;
import org.whalecurve.application.costing.internal.ModelKeeping;
import org.whalecurve.application.costing.port.CostModelReader;
import org.whalecurve.application.costing.port.CostModels;
import org.whalecurve.application.customers.port.Customers;
import org.whalecurve.application.facts.port.DeclaredFacts;
import org.whalecurve.application.facts.port.FactCatalogue;
import org.whalecurve.application.facts.port.FactStore;
import org.whalecurve.application.imports.port.Imports;
import org.whalecurve.application.periods.port.Periods;
import org.whalecurve.application.products.port.Products;
import org.whalecurve.application.runs.ListRuns;
import org.whalecurve.application.runs.OrderRun;
import org.whalecurve.application.runs.ReviewRun;
import org.whalecurve.application.runs.ViewRun;
import org.whalecurve.application.runs.internal.RunCalculation;
import org.whalecurve.application.runs.internal.RunFacts;
import org.whalecurve.application.runs.internal.RunFolding;
import org.whalecurve.application.runs.internal.RunOrdering;
import org.whalecurve.application.runs.internal.RunPublication;
import org.whalecurve.application.runs.internal.RunQueries;
import org.whalecurve.application.runs.internal.RunReviewing;
import org.whalecurve.application.runs.port.ProfitabilityRuns;
import org.whalecurve.application.runs.port.StatementStore;

/** Wires cost models and runs. */
@ApplicationScoped
class CostingWiring {

    @Produces
    @Singleton
    @Typed(ModelKeeping.class)
    ModelKeeping modelKeeping(
            CostModels models,
            CostModelReader reader,
            AuditTrail audit,
            UnitOfWork unitOfWork,
            Clock clock) {
        return new ModelKeeping(models, reader, audit, unitOfWork, clock);
    }

    @Produces
    @Singleton
    AddModel addModel(ModelKeeping behindTheGate) {
        return Gate.guard(AddModel.class, behindTheGate);
    }

    @Produces
    @Singleton
    PublishModel publishModel(ModelKeeping behindTheGate) {
        return Gate.guard(PublishModel.class, behindTheGate);
    }

    @Produces
    @Singleton
    ViewModel viewModel(ModelKeeping behindTheGate) {
        return Gate.guard(ViewModel.class, behindTheGate);
    }

    @Produces
    @Singleton
    ListModels listModels(ModelKeeping behindTheGate) {
        return Gate.guard(ListModels.class, behindTheGate);
    }

    @Produces
    @Singleton
    ViewModelSchema viewModelSchema(ModelKeeping behindTheGate) {
        return Gate.guard(ViewModelSchema.class, behindTheGate);
    }

    @Produces
    @Singleton
    @Typed(RunFacts.class)
    RunFacts runFacts(FactCatalogue catalogue, DeclaredFacts declaredFacts) {
        return new RunFacts(catalogue, declaredFacts);
    }

    @Produces
    @Singleton
    @Typed(RunFolding.class)
    RunFolding runFolding(
            Products products, Customers customers, RunFacts booked, FactStore facts) {
        return new RunFolding(products, customers, booked, facts);
    }

    @Produces
    @Singleton
    @Typed(RunCalculation.class)
    RunCalculation runCalculation(
            ProfitabilityRuns runs,
            Periods periods,
            CostModels models,
            RunFacts booked,
            RunFolding folding,
            StatementStore statements,
            BackgroundWork background,
            Stopwatch stopwatch,
            Clock clock) {
        return new RunCalculation(
                runs, periods, models, booked, folding, statements, background, stopwatch, clock);
    }

    @Produces
    @Singleton
    @Typed(RunOrdering.class)
    RunOrdering runOrdering(
            Periods periods,
            CostModels models,
            RunFacts facts,
            ProfitabilityRuns runs,
            RunCalculation calculation,
            IdempotencyKeys keys,
            AuditTrail audit,
            UnitOfWork unitOfWork,
            Clock clock) {
        return new RunOrdering(
                periods, models, facts, runs, calculation, keys, audit, unitOfWork, clock);
    }

    @Produces
    @Singleton
    OrderRun orderRun(RunOrdering behindTheGate) {
        return Gate.guard(OrderRun.class, behindTheGate);
    }

    @Produces
    @Singleton
    ReviewRun reviewRun(
            Periods periods,
            CostModels models,
            RunFacts facts,
            Imports imports,
            Customers customers) {
        return Gate.guard(
                ReviewRun.class, new RunReviewing(periods, models, facts, imports, customers));
    }

    @Produces
    @Singleton
    @Typed(RunPublication.class)
    RunPublication runPublication(
            ProfitabilityRuns runs,
            Periods periods,
            CostModels models,
            RunFacts facts,
            AuditTrail audit,
            UnitOfWork unitOfWork,
            Clock clock) {
        return new RunPublication(runs, periods, models, facts, audit, unitOfWork, clock);
    }

    @Produces
    @Singleton
    @Typed(RunQueries.class)
    RunQueries runQueries(ProfitabilityRuns runs) {
        return new RunQueries(runs);
    }

    @Produces
    @Singleton
    ViewRun viewRun(RunQueries behindTheGate) {
        return Gate.guard(ViewRun.class, behindTheGate);
    }

    @Produces
    @Singleton
    ListRuns listRuns(RunQueries behindTheGate) {
        return Gate.guard(ListRuns.class, behindTheGate);
    }
}
