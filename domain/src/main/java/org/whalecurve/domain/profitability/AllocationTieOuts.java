package org.whalecurve.domain.profitability;

import static java.lang.Math.addExact;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;
import org.whalecurve.domain.costing.AllocationStatement;
import org.whalecurve.domain.costing.PoolUsage;
import org.whalecurve.domain.costing.ServicePoolCost;

/**
 * Proves that allocating the service pools lost nothing, by adding the transfers up again. Cost
 * that comes back to a pool after it was closed shows as a difference: nobody hands it on.
 */
final class AllocationTieOuts {

    private AllocationTieOuts() {}

    /**
     * The comparisons; none for a company without service pools.
     *
     * @param ownExpense own expense of each operating pool
     * @param pools the operating pools in the same order, with the full expense that was assigned
     */
    static List<TieOut> of(
            AllocationStatement allocation, long[] ownExpense, List<PoolUsage> pools) {
        if (allocation.servicePools().isEmpty()) {
            return List.of();
        }
        List<TieOut> tieOuts = new ArrayList<>();
        long own = LongStream.of(ownExpense).reduce(0, Math::addExact);
        for (ServicePoolCost service : allocation.servicePools()) {
            own = addExact(own, service.own());
            tieOuts.add(
                    TieOut.ofMoney(
                            "cost of "
                                    + service.name()
                                    + ", own and received = handed on + not allocated",
                            addExact(service.own(), allocation.receivedBy(service.pool())),
                            addExact(
                                    allocation.handedOnBy(service.pool()), service.unallocated())));
        }
        long full = pools.stream().mapToLong(PoolUsage::expense).reduce(0, Math::addExact);
        tieOuts.add(
                TieOut.ofMoney(
                        "own expense of all pools = full expense of operating pools + not allocated",
                        own,
                        addExact(full, allocation.unallocated())));
        return List.copyOf(tieOuts);
    }
}
