package org.whalecurve.persistence.runs;

import java.util.List;

/** How the general ledger fed the pools, as it is stored: minor units. */
record LedgerRow(List<AccountRow> accounts) {

    /** What became of the postings on an account. */
    record AccountRow(
            String entity,
            String account,
            String name,
            long total,
            List<ShareRow> pools,
            long notMapped) {}

    /** What a pool took of it. */
    record ShareRow(String pool, String name, long amount) {}
}
