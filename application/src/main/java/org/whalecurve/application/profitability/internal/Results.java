package org.whalecurve.application.profitability.internal;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.whalecurve.application.Refusal;
import org.whalecurve.application.access.Actor;
import org.whalecurve.application.access.CustomerScope;
import org.whalecurve.application.access.Right;
import org.whalecurve.application.customers.CustomerFilter;
import org.whalecurve.application.customers.port.Customers;
import org.whalecurve.application.profitability.StatementView;
import org.whalecurve.application.runs.port.ProfitabilityRuns;
import org.whalecurve.domain.costing.CostObject;
import org.whalecurve.domain.costing.SustainedObject;
import org.whalecurve.domain.customers.Customer;
import org.whalecurve.domain.periods.Book;
import org.whalecurve.domain.profitability.CapitalCharge;
import org.whalecurve.domain.profitability.CustomerStatement;
import org.whalecurve.domain.profitability.Run;
import org.whalecurve.domain.profitability.RunResult;
import org.whalecurve.domain.profitability.RunState;
import org.whalecurve.domain.profitability.RunSummary;

/** Finds the results an actor may see, and the customers within them. */
public final class Results {

    private final ProfitabilityRuns runs;
    private final Customers customers;

    public Results(ProfitabilityRuns runs, Customers customers) {
        this.runs = runs;
        this.customers = customers;
    }

    /** A run with its result. */
    public record Found(Run run, RunResult result) {

        /** Whether another run is of the same months and the same currency. */
        boolean isOfPeriodOf(Found other) {
            return run.inputs().months().equals(other.run.inputs().months())
                    && result.summary().currency().equals(other.result.summary().currency());
        }

        /**
         * Rules and restatements tell why the same facts were valued otherwise; a plan has facts of
         * its own.
         *
         * @throws Refusal WRONG_INPUT if another run is of another book
         */
        void requireBookOf(Found other) {
            Book book = run.inputs().book();
            Book another = other.run.inputs().book();
            if (!book.equals(another)) {
                throw Refusal.wrongInput(
                        "books-differ",
                        "One run is of the book '"
                                + book.name()
                                + "', the other of '"
                                + another.name()
                                + "': each has facts of its own. A bridge leads from one to the"
                                + " other.");
            }
        }

        /** The statement of a customer; null for the lines without one. */
        StatementView view(@Nullable Customer customer, CustomerStatement statement) {
            String key = customer == null ? null : customer.key();
            CapitalCharge charge = result.summary().capital();
            return view(
                    customer,
                    key == null ? null : new SustainedObject(CostObject.CUSTOMER, key),
                    statement,
                    charge == null ? null : charge.costOf(key, statement.netRevenue()));
        }

        /** The statement of something that is no customer, and that pays nothing. */
        StatementView objectView(@Nullable SustainedObject about, CustomerStatement statement) {
            return view(null, about, statement, null);
        }

        private StatementView view(
                @Nullable Customer customer,
                @Nullable SustainedObject about,
                CustomerStatement statement,
                @Nullable Long capitalCost) {
            RunSummary summary = result.summary();
            return new StatementView(
                    run.id(),
                    run.inputs().period(),
                    summary.currency(),
                    customer,
                    statement,
                    summary.activities().stream().map(RunSummary.ActivityTotal::name).toList(),
                    summary.activities().stream().map(RunSummary.ActivityTotal::id).toList(),
                    summary.drivers(),
                    summary.assumption(),
                    summary.levels(),
                    about == null ? List.of() : summary.levels().sustaining(about),
                    capitalCost);
        }
    }

    /**
     * The run's result; runs that were never published are there only for those who may see runs.
     */
    Found of(Actor actor, String runId) {
        Run run =
                runs.find(runId)
                        .filter(found -> wasPublished(found) || actor.may(Right.SEE_RUNS))
                        .orElseThrow(() -> Refusal.notFound("run", runId));
        RunResult result = run.result();
        if (result == null) {
            throw Refusal.notFound("result of run", runId);
        }
        return new Found(run, result);
    }

    /** The customers to look at, ascending; null for every customer. */
    int @Nullable [] selection(Actor actor, CustomerFilter filter) {
        return actor.scope() instanceof CustomerScope.WholeCompany && !filter.restricts()
                ? null
                : customers.numbersOf(actor.scope(), filter);
    }

    /** The result, for what concerns the company as a whole. */
    public Found ofWholeCompany(Actor actor, String runId) {
        if (!(actor.scope() instanceof CustomerScope.WholeCompany)) {
            throw Refusal.denied();
        }
        return of(actor, runId);
    }

    private static boolean wasPublished(Run run) {
        return run.state() == RunState.PUBLISHED || run.state() == RunState.SUPERSEDED;
    }
}
