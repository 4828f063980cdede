package org.whalecurve.bootstrap.wiring;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.enterprise.inject.Typed;
import jakarta.inject.Singleton;
import org.whalecurve.application.access.Gate;
import org.whalecurve.application.customers.port.Customers;
import org.whalecurve.application.profitability.ExplainActivity;
import org.whalecurve.application.profitability.ExplainFacts;
import org.whalecurve.application.profitability.ExplainLines;
import org.whalecurve.application.profitability.ExplainOrder;
import org.whalecurve.application.profitability.ExplainStatement;
import org.whalecurve.application.profitability.TracePool;
import org.whalecurve.application.profitability.internal.Explanations;
import org.whalecurve.application.profitability.internal.PoolTracing;
import org.whalecurve.application.profitability.internal.Results;
import org.whalecurve.application.profitability.internal.RunMaterial;
import org.whalecurve.application.profitability.internal.StatementQueries;
import org.whalecurve.application.runs.port.StatementStore;

/** Wires what explains the figures of a run. */
@ApplicationScoped
class ExplanationsWiring {

    @Produces
    @Singleton
    @Typed(Explanations.class)
    Explanations explanations(Results results, StatementQueries statements, RunMaterial material) {
        return new Explanations(results, statements, material);
    }

    @Produces
    @Singleton
    TracePool tracePool(Results results, StatementStore statements, Customers customers) {
        return Gate.guard(TracePool.class, new PoolTracing(results, statements, customers));
    }

    @Produces
    @Singleton
    ExplainStatement explainStatement(Explanations behindTheGate) {
        return Gate.guard(ExplainStatement.class, behindTheGate);
    }

    @Produces
    @Singleton
    ExplainActivity explainActivity(Explanations behindTheGate) {
        return Gate.guard(ExplainActivity.class, behindTheGate);
    }

    @Produces
    @Singleton
    ExplainOrder explainOrder(Explanations behindTheGate) {
        return Gate.guard(ExplainOrder.class, behindTheGate);
    }

    @Produces
    @Singleton
    ExplainLines explainLines(Explanations behindTheGate) {
        return Gate.guard(ExplainLines.class, behindTheGate);
    }

    @Produces
    @Singleton
    ExplainFacts explainFacts(Explanations behindTheGate) {
        return Gate.guard(ExplainFacts.class, behindTheGate);
    }
}
