package org.whalecurve.domain.costing;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.whalecurve.domain.costing.allocation.Allocation;
import org.whalecurve.domain.costing.allocation.AllocationMethod;
import org.whalecurve.domain.periods.Period;

/**
 * How the cost of service pools reached the pools that serve customers.
 *
 * @param method which services among service pools counted
 * @param servicePools what became of each service pool, in the order of closing them if the method
 *     is step-down, else in the order of the model
 * @param transfers who handed how much to whom, in the same order; transfers of nothing are left
 *     out
 */
public record AllocationStatement(
        AllocationMethod method, List<ServicePoolCost> servicePools, List<PoolTransfer> transfers) {

    /** The statement of a company without service pools. */
    public static final AllocationStatement NONE =
            new AllocationStatement(AllocationMethod.DIRECT, List.of(), List.of());

    /**
     * Allocates the service pools of a model without flaws.
     *
     * @param ledger how its pools were fed
     * @throws ArithmeticException if a sum leaves the range of a long
     */
    public static AllocationStatement of(CostModel model, Period period, LedgerStatement ledger) {
        List<ServicePool> services = model.servicePools().pools();
        ResolvedServices resolved = ResolvedServices.of(model);
        long[] own =
                services.stream()
                        .mapToLong(pool -> pool.expense().of(pool.id(), period, ledger))
                        .toArray();
        Allocation allocation = Allocation.of(resolved.network(), own);
        List<ServicePoolCost> costs = new ArrayList<>();
        List<PoolTransfer> transfers = new ArrayList<>();
        for (int s : resolved.order()) {
            ServicePool service = services.get(s);
            costs.add(
                    new ServicePoolCost(
                            service.id(),
                            service.name(),
                            service.serves().driver(),
                            own[s],
                            allocation.received(s),
                            allocation.unallocated(s)));
            for (int to = 0; to < resolved.network().pools(); to++) {
                if (allocation.amount(s, to) != 0) {
                    transfers.add(
                            new PoolTransfer(
                                    service.id(), idOf(model, to), allocation.amount(s, to)));
                }
            }
        }
        return new AllocationStatement(
                model.servicePools().method(), List.copyOf(costs), List.copyOf(transfers));
    }

    /** What a pool received from all service pools, added up from the transfers. */
    public long receivedBy(String pool) {
        return sum(transfer -> transfer.to().equals(pool));
    }

    /** What a service pool handed on to all pools, added up from the transfers. */
    public long handedOnBy(String pool) {
        return sum(transfer -> transfer.from().equals(pool));
    }

    /** What one pool handed to another, in minor units. */
    public long handedOn(String from, String to) {
        return sum(transfer -> transfer.from().equals(from) && transfer.to().equals(to));
    }

    /** What no pool received, in minor units. */
    public long unallocated() {
        return servicePools.stream()
                .mapToLong(ServicePoolCost::unallocated)
                .reduce(0, Math::addExact);
    }

    private long sum(Predicate<PoolTransfer> which) {
        return transfers.stream()
                .filter(which)
                .mapToLong(PoolTransfer::amount)
                .reduce(0, Math::addExact);
    }

    private static String idOf(CostModel model, int position) {
        int services = model.servicePools().pools().size();
        return position < services
                ? model.servicePools().pools().get(position).id()
                : model.pools().get(position - services).id();
    }
}
