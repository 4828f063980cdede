package org.whalecurve.domain.costing;

import java.util.List;

/**
 * What became of the postings on one account of one entity in a period, in minor units.
 *
 * @param entity the legal entity
 * @param account the account
 * @param name what the chart of accounts calls it; empty where no posting says
 * @param total the sum of all its postings
 * @param pools what each pool took of it, in the order of the model
 * @param notMapped what no pool took
 */
public record LedgerAccount(
        String entity, String account, String name, long total, List<Share> pools, long notMapped) {

    /**
     * What a pool took of an account.
     *
     * @param pool id of the pool
     * @param name name of the pool
     * @param amount in minor units
     */
    public record Share(String pool, String name, long amount) {}

    /** Whether postings on it belong to no pool. */
    public boolean hasUnmapped() {
        return notMapped != 0 || pools.isEmpty();
    }
}
