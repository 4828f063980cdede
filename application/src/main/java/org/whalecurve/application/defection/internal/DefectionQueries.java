package org.whalecurve.application.defection.internal;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.whalecurve.application.Page;
import org.whalecurve.application.Refusal;
import org.whalecurve.application.access.Actor;
import org.whalecurve.application.access.CustomerScope;
import org.whalecurve.application.customers.CustomerFilter;
import org.whalecurve.application.customers.port.Customers;
import org.whalecurve.application.defection.LeavingCustomerView;
import org.whalecurve.application.defection.LeavingCustomersPage;
import org.whalecurve.application.defection.LeavingOrder;
import org.whalecurve.application.defection.ListLeavingCustomers;
import org.whalecurve.application.defection.port.Defections;
import org.whalecurve.application.lifetime.internal.ComputedRuns;
import org.whalecurve.application.lifetime.port.CustomerValues;
import org.whalecurve.application.lifetime.port.LifetimeRuns;
import org.whalecurve.application.profitability.internal.Parts;
import org.whalecurve.domain.customers.Customer;
import org.whalecurve.domain.defection.LeavingCustomer;
import org.whalecurve.domain.defection.LeavingTotals;
import org.whalecurve.domain.lifetime.runs.LifetimeResult;
import org.whalecurve.domain.lifetime.runs.LifetimeRun;

/** Looks up who may be leaving. */
public final class DefectionQueries implements ListLeavingCustomers {

    private final ComputedRuns runs;
    private final Defections defections;
    private final CustomerValues values;
    private final Customers customers;

    public DefectionQueries(
            LifetimeRuns runs, Defections defections, CustomerValues values, Customers customers) {
        this.runs = new ComputedRuns(runs);
        this.defections = defections;
        this.values = values;
        this.customers = customers;
    }

    @Override
    public LeavingCustomersPage listLeavingCustomers(
            Actor actor, String runId, LeavingOrder order, @Nullable String after, int limit) {
        LifetimeRun run = runs.of(runId);
        if (!defections.knows(run.id())) {
            throw Refusal.notFound("who may be leaving by lifetime run", runId);
        }
        LifetimeResult result = requireNonNull(run.result());
        int[] selection =
                actor.scope() instanceof CustomerScope.WholeCompany
                        ? null
                        : customers.numbersOf(actor.scope(), CustomerFilter.ALL);
        int skip = after == null ? 0 : Parts.positionOf(after);
        List<LeavingCustomer> part =
                defections.list(run.id(), selection, order, skip, Page.limit(limit));
        Map<Integer, Customer> known =
                customers.byNumber(part.stream().map(LeavingCustomer::customer).toList());
        LeavingTotals totals = defections.totals(run.id(), selection);
        int all =
                selection == null
                        ? totals.customers()
                        : defections.totals(run.id(), null).customers();
        int end = skip + part.size();
        return new LeavingCustomersPage(
                run,
                result.currency(),
                result.stoppingIsSeen(),
                values.equity(run.id(), selection).customers(),
                totals,
                all - totals.customers(),
                part.stream()
                        .map(one ->
                                new LeavingCustomerView(
                                        requireNonNull(known.get(one.customer())), one))
                        .toList(),
                end < totals.customers() ? String.valueOf(end) : null);
    }
}
