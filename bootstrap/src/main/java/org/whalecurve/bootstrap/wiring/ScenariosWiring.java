package org.whalecurve.bootstrap.wiring;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.enterprise.inject.Typed;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.function.Supplier;
import org.whalecurve.application.IdempotencyKeys;
import org.whalecurve.application.UnitOfWork;
import org.whalecurve.application.access.Gate;
import org.whalecurve.application.audit.port.AuditTrail;
import org.whalecurve.application.customers.port.Customers;
import org.whalecurve.application.profitability.internal.Results;
import org.whalecurve.application.profitability.internal.RunMaterial;
import org.whalecurve.application.runs.port.StatementStore;
import org.whalecurve.application.scenarios.ChoosePortfolio;
import org.whalecurve.application.scenarios.DeleteScenario;
import org.whalecurve.application.scenarios.ListScenarios;
import org.whalecurve.application.scenarios.OpenScenario;
import org.whalecurve.application.scenarios.RenameScenario;
import org.whalecurve.application.scenarios.SaveScenario;
import org.whalecurve.application.scenarios.TryScenario;
import org.whalecurve.application.scenarios.ViewScenario;
import org.whalecurve.application.scenarios.internal.ScenarioKeeping;
import org.whalecurve.application.scenarios.internal.ScenarioTrials;
import org.whalecurve.application.scenarios.port.Scenarios;

/** Wires the trying and the keeping of scenarios. */
@ApplicationScoped
class ScenariosWiring {

    @Produces
    @Singleton
    @Typed(ScenarioTrials.class)
    ScenarioTrials scenarioTrials(
            Results results, StatementStore statements, Customers customers, RunMaterial material) {
        return new ScenarioTrials(results, statements, material, customers);
    }

    @Produces
    @Singleton
    TryScenario tryScenario(ScenarioTrials behindTheGate) {
        return Gate.guard(TryScenario.class, behindTheGate);
    }

    @Produces
    @Singleton
    ChoosePortfolio choosePortfolio(ScenarioTrials behindTheGate) {
        return Gate.guard(ChoosePortfolio.class, behindTheGate);
    }

    @Produces
    @Singleton
    @Typed(ScenarioKeeping.class)
    ScenarioKeeping scenarioKeeping(
            Results results,
            ScenarioTrials trials,
            Scenarios scenarios,
            IdempotencyKeys keys,
            AuditTrail audit,
            UnitOfWork unitOfWork,
            Clock clock,
            Supplier<String> newId) {
        return new ScenarioKeeping(
                results, trials, scenarios, keys, audit, unitOfWork, clock, newId);
    }

    @Produces
    @Singleton
    SaveScenario saveScenario(ScenarioKeeping behindTheGate) {
        return Gate.guard(SaveScenario.class, behindTheGate);
    }

    @Produces
    @Singleton
    ListScenarios listScenarios(ScenarioKeeping behindTheGate) {
        return Gate.guard(ListScenarios.class, behindTheGate);
    }

    @Produces
    @Singleton
    ViewScenario viewScenario(ScenarioKeeping behindTheGate) {
        return Gate.guard(ViewScenario.class, behindTheGate);
    }

    @Produces
    @Singleton
    OpenScenario openScenario(ScenarioKeeping behindTheGate) {
        return Gate.guard(OpenScenario.class, behindTheGate);
    }

    @Produces
    @Singleton
    RenameScenario renameScenario(ScenarioKeeping behindTheGate) {
        return Gate.guard(RenameScenario.class, behindTheGate);
    }

    @Produces
    @Singleton
    DeleteScenario deleteScenario(ScenarioKeeping behindTheGate) {
        return Gate.guard(DeleteScenario.class, behindTheGate);
    }
}
