package org.whalecurve.domain.explanation;

import java.time.YearMonth;
import java.util.List;
import org.whalecurve.domain.costing.AllocationStatement;
import org.whalecurve.domain.costing.PoolUsage;
import org.whalecurve.domain.costing.ResolvedModel;
import org.whalecurve.domain.costing.ResourcePool;
import org.whalecurve.domain.costing.ServicePoolCost;
import org.whalecurve.domain.periods.Period;

/**
 * Where the expense of an operating pool comes from: its own month by month, and what each service
 * pool handed to it. The parts add up to its full expense.
 *
 * @param usage the pool and what became of it
 * @param months its own expense and capacity by month
 * @param received what service pools handed to it
 */
public record PoolExplanation(PoolUsage usage, List<Month> months, List<Received> received) {

    /**
     * One month of a pool.
     *
     * @param expense own expense in minor units
     * @param milliminutes practical capacity
     */
    public record Month(YearMonth month, long expense, long milliminutes) {}

    /**
     * What a service pool handed to a pool.
     *
     * @param pool id of the service pool
     * @param name its name
     * @param driver by what its cost was handed on, in words
     * @param amount minor units
     */
    public record Received(String pool, String name, String driver, long amount) {}

    /** Explains a pool of a model. */
    public static PoolExplanation of(
            ResolvedModel model, Period period, int pool, PoolUsage usage) {
        ResourcePool readable = model.model().pools().get(pool);
        AllocationStatement allocation = model.allocation();
        return new PoolExplanation(
                usage,
                period.months().stream()
                        .map(month ->
                                new Month(
                                        month,
                                        readable.expense().in(month),
                                        readable.capacity().in(month)))
                        .toList(),
                allocation.servicePools().stream()
                        .map(from -> received(from, allocation, readable.id()))
                        .filter(received -> received.amount() != 0)
                        .toList());
    }

    private static Received received(
            ServicePoolCost from, AllocationStatement allocation, String to) {
        return new Received(
                from.pool(), from.name(), from.driver(), allocation.handedOn(from.pool(), to));
    }

    /** The pool's own expense over all months, in minor units. */
    public long ownExpense() {
        return months.stream().mapToLong(Month::expense).reduce(0, Math::addExact);
    }
}
