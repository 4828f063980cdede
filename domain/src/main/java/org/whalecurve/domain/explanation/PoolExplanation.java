package org.whalecurve.domain.explanation;

import java.time.YearMonth;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.whalecurve.domain.costing.AllocationStatement;
import org.whalecurve.domain.costing.LedgerAccount;
import org.whalecurve.domain.costing.MonthlySeries;
import org.whalecurve.domain.costing.PoolUsage;
import org.whalecurve.domain.costing.ResolvedModel;
import org.whalecurve.domain.costing.ResourcePool;
import org.whalecurve.domain.costing.ServicePoolCost;
import org.whalecurve.domain.periods.Period;

/**
 * Where the expense of an operating pool comes from: its own, month by month as the model states it
 * or account by account as the ledger booked it, and what each service pool handed to it. The parts
 * add up to its full expense.
 *
 * @param usage the pool and what became of it
 * @param months its capacity by month, and its own expense if the model states it
 * @param booked its own expense by account, if the ledger feeds it
 * @param received what service pools handed to it
 */
public record PoolExplanation(
        PoolUsage usage, List<Month> months, List<Booked> booked, List<Received> received) {

    /**
     * One month of a pool.
     *
     * @param expense own expense in minor units; null if the ledger feeds the pool
     * @param milliminutes practical capacity
     */
    public record Month(YearMonth month, @Nullable Long expense, long milliminutes) {}

    /**
     * What a pool took of an account over the period.
     *
     * @param entity the legal entity
     * @param account the account
     * @param name what the chart of accounts calls it; empty where no posting says
     * @param amount minor units
     */
    public record Booked(String entity, String account, String name, long amount) {}

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
                                        readable.expense() instanceof MonthlySeries stated
                                                ? (Long) stated.in(month)
                                                : null,
                                        readable.capacity().in(month)))
                        .toList(),
                model.ledger().accounts().stream()
                        .flatMap(account -> booked(account, readable.id()))
                        .toList(),
                allocation.servicePools().stream()
                        .map(from -> received(from, allocation, readable.id()))
                        .filter(received -> received.amount() != 0)
                        .toList());
    }

    private static Stream<Booked> booked(LedgerAccount account, String pool) {
        return account.pools().stream()
                .filter(share -> share.pool().equals(pool))
                .map(share ->
                        new Booked(
                                account.entity(),
                                account.account(),
                                account.name(),
                                share.amount()));
    }

    private static Received received(
            ServicePoolCost from, AllocationStatement allocation, String to) {
        return new Received(
                from.pool(), from.name(), from.driver(), allocation.handedOn(from.pool(), to));
    }

    /** The pool's own expense over the period, in minor units. */
    public long ownExpense() {
        return Stream.concat(
                        months.stream().flatMap(month -> Stream.ofNullable(month.expense())),
                        booked.stream().map(Booked::amount))
                .reduce(0L, Math::addExact);
    }
}
