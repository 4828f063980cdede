package org.whalecurve.application.lifetime.internal;

import static java.util.Objects.requireNonNull;

import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.whalecurve.application.Page;
import org.whalecurve.application.Refusal;
import org.whalecurve.application.access.Actor;
import org.whalecurve.application.access.CustomerScope;
import org.whalecurve.application.customers.CustomerFilter;
import org.whalecurve.application.customers.VersionedCustomer;
import org.whalecurve.application.customers.port.Customers;
import org.whalecurve.application.lifetime.CustomerValueExplanation;
import org.whalecurve.application.lifetime.CustomerValueView;
import org.whalecurve.application.lifetime.ExplainCustomerValue;
import org.whalecurve.application.lifetime.ForesightReport;
import org.whalecurve.application.lifetime.LifetimeRunView;
import org.whalecurve.application.lifetime.ListLifetimeRuns;
import org.whalecurve.application.lifetime.RankValuedCustomers;
import org.whalecurve.application.lifetime.ValueOrder;
import org.whalecurve.application.lifetime.ValuedCustomersPage;
import org.whalecurve.application.lifetime.ViewForesight;
import org.whalecurve.application.lifetime.ViewLifetimeRun;
import org.whalecurve.application.lifetime.port.CustomerValues;
import org.whalecurve.application.lifetime.port.LifetimeRuns;
import org.whalecurve.application.profitability.internal.Parts;
import org.whalecurve.domain.customers.Customer;
import org.whalecurve.domain.lifetime.forecasts.FrequencyRecencyMap;
import org.whalecurve.domain.lifetime.purchases.UnitOfTime;
import org.whalecurve.domain.lifetime.runs.LifetimeResult;
import org.whalecurve.domain.lifetime.runs.LifetimeRun;
import org.whalecurve.domain.lifetime.runs.ModelSelection;
import org.whalecurve.domain.lifetime.value.CustomerEquity;
import org.whalecurve.domain.lifetime.value.ValuedCustomer;
import org.whalecurve.domain.statistics.Estimate;

/** Looks up what customers are worth. */
public final class LifetimeQueries
        implements ListLifetimeRuns,
                ViewLifetimeRun,
                ViewForesight,
                RankValuedCustomers,
                ExplainCustomerValue {

    /** Beyond this many repeats, more tell hardly anything else. */
    private static final int MOST_REPEATS = 10;

    /** Into how many steps the time since the first purchase is divided: months of a year. */
    private static final int STEPS = 12;

    private final LifetimeRuns runs;
    private final ComputedRuns computed;
    private final CustomerValues values;
    private final Customers customers;

    public LifetimeQueries(LifetimeRuns runs, CustomerValues values, Customers customers) {
        this.runs = runs;
        this.computed = new ComputedRuns(runs);
        this.values = values;
        this.customers = customers;
    }

    @Override
    public Page<LifetimeRun> listLifetimeRuns(Actor actor, @Nullable String after, int limit) {
        requireWholeCompany(actor);
        return runs.latest(after, Page.limit(limit));
    }

    @Override
    public LifetimeRunView viewLifetimeRun(Actor actor, String runId) {
        requireWholeCompany(actor);
        LifetimeRun run =
                runs.find(runId).orElseThrow(() -> Refusal.notFound("lifetime run", runId));
        LifetimeResult result = run.result();
        return new LifetimeRunView(run, result == null ? null : equity(run, result));
    }

    /** Customers of a year are mapped, or of the whole time where that is shorter. */
    @Override
    public ForesightReport viewForesight(Actor actor, String runId) {
        requireWholeCompany(actor);
        LifetimeRun run = computed.of(runId);
        LifetimeResult result = requireNonNull(run.result());
        ModelSelection selection = result.selection();
        long known = ChronoUnit.DAYS.between(selection.tracking().from(), run.inputs().cut());
        return new ForesightReport(
                run,
                selection,
                FrequencyRecencyMap.of(
                        result.used().model(),
                        Math.clamp(known, 1, UnitOfTime.YEAR.days()),
                        MOST_REPEATS,
                        STEPS,
                        run.inputs().horizon()));
    }

    /** All customers share the error of the parameters, which does not shrink with their number. */
    private CustomerEquity equity(LifetimeRun run, LifetimeResult result) {
        CustomerEquity equity = values.equity(run.id(), null);
        return new CustomerEquity(
                equity.customers(),
                equity.past(),
                equity.future().plus(new Estimate(0, result.errorOfParameters())),
                equity.atRisk());
    }

    @Override
    public ValuedCustomersPage rankValuedCustomers(
            Actor actor, String runId, ValueOrder order, @Nullable String after, int limit) {
        LifetimeRun run = computed.of(runId);
        LifetimeResult result = requireNonNull(run.result());
        int[] selection =
                isWholeCompany(actor)
                        ? null
                        : customers.numbersOf(actor.scope(), CustomerFilter.ALL);
        CustomerEquity equity = values.equity(run.id(), selection);
        int most = Page.limit(limit);
        ValueOrder told =
                order == ValueOrder.AT_RISK && !result.stoppingIsSeen() ? ValueOrder.FUTURE : order;
        int skip = after == null ? 0 : Parts.positionOf(after);
        List<ValuedCustomer> part = values.list(run.id(), selection, told, skip, most);
        Map<Integer, Customer> known =
                customers.byNumber(part.stream().map(ValuedCustomer::customer).toList());
        int end = skip + part.size();
        return new ValuedCustomersPage(
                run,
                told,
                result.currency(),
                equity,
                result.customers() - equity.customers(),
                part.stream()
                        .map(value ->
                                new CustomerValueView(
                                        requireNonNull(known.get(value.customer())), value))
                        .toList(),
                end < equity.customers() ? String.valueOf(end) : null);
    }

    @Override
    public CustomerValueExplanation explainCustomerValue(Actor actor, String runId, String key) {
        LifetimeRun run = computed.of(runId);
        LifetimeResult result = requireNonNull(run.result());
        Customer customer =
                customers
                        .find(key)
                        .map(VersionedCustomer::customer)
                        .filter(actor.scope()::includes)
                        .orElseThrow(() -> Refusal.notFound("customer", key));
        ValuedCustomer value =
                values.find(run.id(), customer.number())
                        .orElseThrow(() -> Refusal.notFound("value of customer", key));
        int bought = value.history().repeats() + 1;
        double atStart = result.profit().expected(value.ownMean(), bought).value();
        return new CustomerValueExplanation(
                run.id(),
                run.inputs(),
                result.currency(),
                customer,
                value,
                result.used().kind(),
                result.profit().trust(bought),
                result.profit().mean(),
                atStart,
                value.profit() - atStart,
                value.future().value() - value.purchases() * value.profit());
    }

    private static boolean isWholeCompany(Actor actor) {
        return actor.scope() instanceof CustomerScope.WholeCompany;
    }

    private static void requireWholeCompany(Actor actor) {
        if (!isWholeCompany(actor)) {
            throw Refusal.denied();
        }
    }
}
