package org.whalecurve.domain.costing;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.whalecurve.domain.facts.LedgerSum;

/**
 * A pool is fed from the general ledger: its expense is the sum of the postings on some accounts.
 *
 * @param accounts the accounts
 * @param entity the legal entity whose postings count; null for all
 * @param department the department or cost centre whose postings count; null for all, also those
 *     that name none
 * @param emptyMonths what to do about a month without any posting: {@link DriverPolicy#FAIL}
 *     refuses the run, because missing is not zero; {@link DriverPolicy#ZERO} lets it be zero
 */
public record LedgerSource(
        List<AccountRange> accounts,
        @Nullable String entity,
        @Nullable String department,
        DriverPolicy emptyMonths)
        implements PoolExpense {

    /** Whether postings belong to it. */
    boolean takes(LedgerSum postings) {
        return (entity == null || entity.equals(postings.entity()))
                && (department == null || department.equals(postings.department()))
                && accounts.stream().anyMatch(range -> range.contains(postings.account()));
    }

    /** Whether the same posting can belong to both, but for its account. */
    boolean meets(LedgerSource other) {
        return (entity == null || other.entity == null || entity.equals(other.entity))
                && (department == null
                        || other.department == null
                        || department.equals(other.department));
    }

    /** What it takes, in words, such as {@code accounts 6000..6099 of UK, department desk}. */
    public String inWords() {
        return (accounts.size() == 1 ? "account " : "accounts ")
                + String.join(", ", accounts.stream().map(AccountRange::toString).toList())
                + (entity == null ? "" : " of " + entity)
                + (department == null ? "" : ", department " + department);
    }
}
