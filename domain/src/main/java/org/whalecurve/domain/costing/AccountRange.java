package org.whalecurve.domain.costing;

/**
 * Accounts from one to another, both included, in the order of their text. Only accounts as long as
 * the bounds belong to it: {@code 6000..6099} does not hold {@code 60000}.
 *
 * @param first the first account
 * @param last the last account
 */
public record AccountRange(String first, String last) {

    /** A single account. */
    public static AccountRange of(String account) {
        return new AccountRange(account, account);
    }

    /** Whether an account belongs to it. */
    public boolean contains(String account) {
        return account.length() == first.length()
                && first.compareTo(account) <= 0
                && account.compareTo(last) <= 0;
    }

    /** Whether an account can belong to both. */
    boolean overlaps(AccountRange other) {
        return first.length() == other.first.length()
                && first.compareTo(other.last) <= 0
                && other.first.compareTo(last) <= 0;
    }

    @Override
    public String toString() {
        return first.equals(last) ? first : first + ".." + last;
    }
}
