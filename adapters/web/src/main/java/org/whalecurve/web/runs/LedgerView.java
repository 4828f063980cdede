package org.whalecurve.web.runs;

import java.util.List;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;
import org.whalecurve.domain.costing.LedgerAccount;
import org.whalecurve.domain.costing.LedgerStatement;
import org.whalecurve.web.Amount;
import org.whalecurve.web.Wording;

/**
 * What pools took of the general ledger, account by account.
 *
 * @param total the sum of all postings of the period
 * @param mapped what pools took of it
 * @param notMapped what none took
 * @param accounts the accounts, those that are not mapped whole marked
 */
record LedgerView(
        String currency, String total, String mapped, String notMapped, List<Account> accounts) {

    /**
     * An account of an entity.
     *
     * @param unmapped whether postings on it belong to no pool
     */
    record Account(
            String entity,
            String account,
            String name,
            Amount total,
            List<Share> pools,
            Amount notMapped,
            boolean unmapped) {}

    /** What a pool took of it. */
    record Share(String name, Amount amount) {}

    /** The view, or null if no pool is fed from the ledger. */
    static @Nullable LedgerView of(LedgerStatement ledger, String currency, Wording wording) {
        if (ledger.accounts().isEmpty()) {
            return null;
        }
        long total = sum(ledger, LedgerAccount::total);
        long notMapped = sum(ledger, LedgerAccount::notMapped);
        return new LedgerView(
                currency,
                wording.money(total, currency),
                wording.money(Math.subtractExact(total, notMapped), currency),
                wording.money(notMapped, currency),
                ledger.accounts().stream()
                        .map(account -> account(account, currency, wording))
                        .toList());
    }

    private static Account account(LedgerAccount account, String currency, Wording wording) {
        return new Account(
                account.entity(),
                account.account(),
                account.name(),
                wording.amount(account.total(), currency),
                account.pools().stream()
                        .map(share ->
                                new Share(share.name(), wording.amount(share.amount(), currency)))
                        .toList(),
                wording.amount(account.notMapped(), currency),
                account.hasUnmapped());
    }

    private static long sum(LedgerStatement ledger, ToLongFunction<LedgerAccount> column) {
        return ledger.accounts().stream().mapToLong(column).reduce(0, Math::addExact);
    }
}
