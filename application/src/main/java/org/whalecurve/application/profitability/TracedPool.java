package org.whalecurve.application.profitability;

import static java.lang.Math.addExact;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.whalecurve.application.Page;
import org.whalecurve.domain.customers.Customer;

/**
 * A pool and who bears its expense, in minor units: own and received expense = what customers bear
 * + what the lines without a customer bear + unused capacity + what other service pools were handed
 * + what nobody took.
 *
 * @param run id of the run
 * @param period id of the period
 * @param currency ISO 4217 code of every amount
 * @param pool id of the pool
 * @param name its name
 * @param own what it costs of itself
 * @param received what service pools handed to it
 * @param byCustomers what all customers together bear
 * @param unassigned what the lines without a customer bear
 * @param unused what unused capacity bears; below zero where a pool is overdriven
 * @param handedOn what a service pool handed to other service pools, by pool
 * @param unallocated what of a service pool nobody took
 * @param bearers a part of the customers, those who bear most first
 * @param allBearers how many customers bear something
 */
public record TracedPool(
        String run,
        String period,
        String currency,
        String pool,
        String name,
        long own,
        long received,
        long byCustomers,
        long unassigned,
        long unused,
        List<Handed> handedOn,
        long unallocated,
        Page<Bearer> bearers,
        int allBearers) {

    /** What another service pool was handed. */
    public record Handed(String pool, String name, long amount) {}

    /**
     * What a customer bears.
     *
     * @param customer the customer; null if the master data know it no more
     */
    public record Bearer(@Nullable Customer customer, long amount) {}

    /** Own and received expense. */
    public long expense() {
        return addExact(own, received);
    }
}
