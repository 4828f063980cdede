package org.whalecurve.application.profitability;

import java.util.List;
import java.util.stream.Stream;
import org.whalecurve.domain.costing.AllocationStatement;
import org.whalecurve.domain.costing.PoolUsage;
import org.whalecurve.domain.costing.ServicePoolCost;

/**
 * Which pool handed how much of its cost to which.
 *
 * @param run id of the run
 * @param period id of the period
 * @param currency ISO 4217 code of every amount
 * @param statement service pools and transfers
 * @param pools the operating pools
 */
public record AllocationReport(
        String run,
        String period,
        String currency,
        AllocationStatement statement,
        List<PoolUsage> pools) {

    /** The pools that received something, by id: service pools first, then operating pools. */
    public List<String> receivers() {
        return Stream.concat(
                        statement.servicePools().stream().map(ServicePoolCost::pool),
                        pools.stream().map(PoolUsage::pool))
                .filter(pool ->
                        statement.transfers().stream()
                                .anyMatch(transfer -> transfer.to().equals(pool)))
                .toList();
    }

    /** The name of a pool that takes part, by its id. */
    public String nameOf(String pool) {
        return statement.servicePools().stream()
                .filter(service -> service.pool().equals(pool))
                .map(ServicePoolCost::name)
                .findFirst()
                .or(() ->
                        pools.stream()
                                .filter(usage -> usage.pool().equals(pool))
                                .map(PoolUsage::name)
                                .findFirst())
                .orElse(pool);
    }
}
