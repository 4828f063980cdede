package org.whalecurve.application.profitability.internal;

import static java.lang.Math.addExact;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.whalecurve.application.Page;
import org.whalecurve.application.Refusal;
import org.whalecurve.application.access.Actor;
import org.whalecurve.application.customers.port.Customers;
import org.whalecurve.application.profitability.TracePool;
import org.whalecurve.application.profitability.TracedPool;
import org.whalecurve.application.runs.port.ChargedCosts;
import org.whalecurve.application.runs.port.StatementStore;
import org.whalecurve.domain.costing.AllocationStatement;
import org.whalecurve.domain.costing.PoolTransfer;
import org.whalecurve.domain.costing.PoolUsage;
import org.whalecurve.domain.costing.ServicePoolCost;
import org.whalecurve.domain.customers.Customer;
import org.whalecurve.domain.explanation.BorneExpense;
import org.whalecurve.domain.facts.OrderLineColumns;
import org.whalecurve.domain.profitability.RunResult;
import org.whalecurve.domain.profitability.RunSummary;

/** Follows the expense of a pool forward to the customers who bear it. */
public final class PoolTracing implements TracePool {

    private final Results results;
    private final StatementStore statements;
    private final Customers customers;

    public PoolTracing(Results results, StatementStore statements, Customers customers) {
        this.results = results;
        this.statements = statements;
        this.customers = customers;
    }

    @Override
    public TracedPool tracePool(
            Actor actor, String runId, String pool, @Nullable String after, int limit) {
        Results.Found found = results.ofWholeCompany(actor, runId);
        RunResult result = found.result();
        Optional<PoolUsage> operating =
                result.summary().pools().stream()
                        .filter(usage -> usage.pool().equals(pool))
                        .findFirst();
        Optional<ServicePoolCost> service =
                result.allocation().servicePools().stream()
                        .filter(cost -> cost.pool().equals(pool))
                        .findFirst();
        Traced traced = new Traced(found, after, limit);
        return operating
                .map(traced::operating)
                .or(() -> service.map(traced::service))
                .orElseThrow(() -> Refusal.notFound("pool", pool));
    }

    /** One question. */
    private final class Traced {

        private final Results.Found found;
        private final RunResult result;
        private final @Nullable String after;
        private final int limit;

        Traced(Results.Found found, @Nullable String after, int limit) {
            this.found = found;
            this.result = found.result();
            this.after = after;
            this.limit = limit;
        }

        TracedPool operating(PoolUsage usage) {
            ChargedCosts charged = chargedFor(usage);
            BorneExpense borne =
                    BorneExpense.whole(usage.expense(), charged.customers(), charged.costs());
            long received = result.allocation().receivedBy(usage.pool());
            return traced(
                    usage.pool(),
                    usage.name(),
                    usage.expense() - received,
                    received,
                    List.of(borne),
                    List.of(),
                    0);
        }

        TracedPool service(ServicePoolCost service) {
            AllocationStatement allocation = result.allocation();
            List<BorneExpense> borne = new ArrayList<>();
            for (PoolUsage usage : result.summary().pools()) {
                long part = allocation.handedOn(service.pool(), usage.pool());
                if (part != 0) {
                    ChargedCosts charged = chargedFor(usage);
                    borne.add(
                            BorneExpense.part(
                                    part, usage.expense(), charged.customers(), charged.costs()));
                }
            }
            return traced(
                    service.pool(),
                    service.name(),
                    service.own(),
                    service.received(),
                    borne,
                    handedToServices(service.pool()),
                    service.unallocated());
        }

        private List<TracedPool.Handed> handedToServices(String from) {
            Map<String, String> names = new HashMap<>();
            result.allocation().servicePools().forEach(pool -> names.put(pool.pool(), pool.name()));
            return result.allocation().transfers().stream()
                    .filter(transfer -> transfer.from().equals(from))
                    .filter(transfer -> names.containsKey(transfer.to()))
                    .map(transfer -> handed(transfer, names))
                    .toList();
        }

        private static TracedPool.Handed handed(PoolTransfer transfer, Map<String, String> names) {
            return new TracedPool.Handed(
                    transfer.to(),
                    names.getOrDefault(transfer.to(), transfer.to()),
                    transfer.amount());
        }

        private ChargedCosts chargedFor(PoolUsage usage) {
            List<RunSummary.ActivityTotal> activities = result.summary().activities();
            int[] performed =
                    IntStream.range(0, activities.size())
                            .filter(a -> activities.get(a).pool().equals(usage.pool()))
                            .toArray();
            return performed.length == 0
                    ? new ChargedCosts(new int[0], new long[0])
                    : statements.charged(result.statements(), performed);
        }

        private TracedPool traced(
                String id,
                String name,
                long own,
                long received,
                List<BorneExpense> borne,
                List<TracedPool.Handed> handedOn,
                long unallocated) {
            Sum sum = Sum.of(borne);
            Page<Sum.Share> part = Parts.of(sum.shares(), after, limit);
            Map<Integer, Customer> known =
                    customers.byNumber(part.items().stream().map(Sum.Share::customer).toList());
            return new TracedPool(
                    found.run().id(),
                    found.run().inputs().period(),
                    result.summary().currency(),
                    id,
                    name,
                    own,
                    received,
                    sum.byCustomers(),
                    sum.unassigned(),
                    sum.unused(),
                    handedOn,
                    unallocated,
                    new Page<>(
                            part.items().stream()
                                    .map(share ->
                                            new TracedPool.Bearer(
                                                    known.get(share.customer()), share.amount()))
                                    .toList(),
                            part.next()),
                    sum.shares().size());
        }
    }

    /**
     * What is borne by way of several pools, added up.
     *
     * @param shares customers who bear something, the largest first
     */
    private record Sum(List<Share> shares, long byCustomers, long unassigned, long unused) {

        /** What a customer bears. */
        record Share(int customer, long amount) {}

        static Sum of(List<BorneExpense> borne) {
            Map<Integer, Long> amounts = new HashMap<>();
            long unused = 0;
            for (BorneExpense expense : borne) {
                unused = addExact(unused, expense.unused());
                for (int i = 0; i < expense.customers().length; i++) {
                    amounts.merge(expense.customers()[i], expense.amounts()[i], Math::addExact);
                }
            }
            Long unassigned = amounts.remove(OrderLineColumns.UNASSIGNED);
            List<Share> shares = new ArrayList<>(amounts.size());
            long byCustomers = 0;
            for (Map.Entry<Integer, Long> each : amounts.entrySet()) {
                byCustomers = addExact(byCustomers, each.getValue());
                if (each.getValue() != 0) {
                    shares.add(new Share(each.getKey(), each.getValue()));
                }
            }
            shares.sort(
                    Comparator.comparingLong((Share share) -> Math.abs(share.amount()))
                            .reversed()
                            .thenComparingInt(Share::customer));
            return new Sum(shares, byCustomers, unassigned == null ? 0 : unassigned, unused);
        }
    }
}
