package org.whalecurve.domain.costing;

import static java.lang.Math.addExact;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.whalecurve.domain.facts.LedgerSum;
import org.whalecurve.domain.periods.Period;

/**
 * How the postings of a period fed the pools of a model: of each account and entity what each pool
 * took, and what none did.
 *
 * @param accounts the accounts with postings, by entity and account; none for a model whose pools
 *     all state their expense
 */
public record LedgerStatement(List<LedgerAccount> accounts) {

    /** Nothing came from a ledger. */
    public static final LedgerStatement NONE = new LedgerStatement(List.of());

    /**
     * Feeds the pools of a model.
     *
     * @param postings the postings of the period, added up; each month of it must be in them for
     *     each pool that is fed
     * @throws LedgerGap if a fed pool has no posting in a month, or an operating pool would cost
     *     less than nothing
     * @throws ArithmeticException if a sum leaves the range of a long
     */
    public static LedgerStatement of(CostModel model, Period period, List<LedgerSum> postings) {
        SequencedMap<String, LedgerSource> sources = model.ledgerSources();
        if (sources.isEmpty()) {
            return NONE;
        }
        List<LedgerSum> inPeriod =
                postings.stream().filter(sum -> period.contains(sum.month())).toList();
        sources.forEach((pool, source) -> requireEveryMonth(pool, source, period, inPeriod));
        Map<String, Map<String, AccountBuilder>> byEntity = new TreeMap<>();
        for (LedgerSum sum : inPeriod) {
            byEntity.computeIfAbsent(sum.entity(), _ -> new TreeMap<>())
                    .computeIfAbsent(sum.account(), _ -> new AccountBuilder(sum))
                    .add(sum, poolOf(sources, sum));
        }
        Map<String, String> names = model.namesOfExpenses();
        LedgerStatement statement =
                new LedgerStatement(
                        byEntity.values().stream()
                                .flatMap(accounts -> accounts.values().stream())
                                .map(account -> account.inOrderOf(sources.keySet(), names))
                                .toList());
        model.pools().stream()
                .filter(pool -> sources.containsKey(pool.id()))
                .forEach(pool -> statement.requireNotNegative(pool, period));
        return statement;
    }

    /** What a pool took of all accounts, in minor units. */
    public long expenseOf(String pool) {
        return accounts.stream()
                .flatMap(account -> account.pools().stream())
                .filter(share -> share.pool().equals(pool))
                .mapToLong(LedgerAccount.Share::amount)
                .reduce(0, Math::addExact);
    }

    /** The accounts with postings that no pool took. */
    public List<LedgerAccount> notMapped() {
        return accounts.stream().filter(LedgerAccount::hasUnmapped).toList();
    }

    private static @Nullable String poolOf(Map<String, LedgerSource> sources, LedgerSum sum) {
        return sources.entrySet().stream()
                .filter(source -> source.getValue().takes(sum))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(null);
    }

    private static void requireEveryMonth(
            String pool, LedgerSource source, Period period, List<LedgerSum> postings) {
        if (source.emptyMonths() == DriverPolicy.ZERO) {
            return;
        }
        List<YearMonth> booked =
                postings.stream().filter(source::takes).map(LedgerSum::month).toList();
        List<String> empty =
                period.months().stream()
                        .filter(month -> !booked.contains(month))
                        .map(YearMonth::toString)
                        .toList();
        if (!empty.isEmpty()) {
            throw new LedgerGap(
                    "Pool '%s' is fed from %s, where nothing is booked in %s: missing is not zero. Import the postings, correct the accounts of the pool, or say 'empty-months: zero' in the model."
                            .formatted(pool, source.inWords(), String.join(", ", empty)));
        }
    }

    private void requireNotNegative(ResourcePool pool, Period period) {
        if (expenseOf(pool.id()) < 0) {
            throw new LedgerGap(
                    "The postings that feed pool '%s' add up to less than nothing in period %s: a pool that works for customers cannot have a negative expense. Correct its accounts in the model, or book the credit elsewhere."
                            .formatted(pool.id(), period.id()));
        }
    }

    /** An account of an entity, while postings are added. */
    private static final class AccountBuilder {

        private final String entity;
        private final String account;
        private final Map<String, Long> pools = new LinkedHashMap<>();
        private String name = "";
        private long total;
        private long notMapped;

        AccountBuilder(LedgerSum first) {
            entity = first.entity();
            account = first.account();
        }

        void add(LedgerSum sum, @Nullable String pool) {
            total = addExact(total, sum.amountMinor());
            if (pool == null) {
                notMapped = addExact(notMapped, sum.amountMinor());
            } else {
                pools.merge(pool, sum.amountMinor(), Math::addExact);
            }
            if (!sum.accountName().isEmpty()) {
                name = sum.accountName();
            }
        }

        LedgerAccount inOrderOf(Iterable<String> order, Map<String, String> names) {
            List<LedgerAccount.Share> shares = new ArrayList<>();
            for (String pool : order) {
                Long amount = pools.get(pool);
                if (amount != null) {
                    shares.add(
                            new LedgerAccount.Share(pool, names.getOrDefault(pool, pool), amount));
                }
            }
            return new LedgerAccount(entity, account, name, total, List.copyOf(shares), notMapped);
        }
    }
}
