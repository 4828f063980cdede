package org.whalecurve.application.crm.internal;

import java.util.Arrays;
import java.util.Comparator;
import java.util.Optional;
import org.whalecurve.application.Page;
import org.whalecurve.application.access.CustomerScope;
import org.whalecurve.application.crm.port.AccountMatches;
import org.whalecurve.application.crm.port.AccountMatches.Candidate;
import org.whalecurve.application.customers.CustomerFilter;
import org.whalecurve.application.customers.port.Customers;
import org.whalecurve.domain.crm.AccountTraits;
import org.whalecurve.domain.crm.MatchRule;

/** Finds the customer that an account is likely to be, by rules of which each is stated. */
final class LikelyCustomers {

    private static final int SHORTEST_WORD = 3;

    private final AccountMatches matches;
    private final Customers customers;

    LikelyCustomers(AccountMatches matches, Customers customers) {
        this.matches = matches;
        this.customers = customers;
    }

    /** By tax number, then by domain, then by name; empty if no customer is like it. */
    Optional<Candidate> find(AccountTraits traits) {
        return matches.alike(traits).stream().findFirst().or(() -> byName(traits.name()));
    }

    /**
     * The customers among which to look are those whose name holds the longest word of this one:
     * one page of them, since a word that more share tells nothing.
     */
    private Optional<Candidate> byName(String name) {
        return Arrays.stream(name.split(" "))
                .max(Comparator.comparingInt(String::length))
                .filter(word -> word.length() >= SHORTEST_WORD)
                .flatMap(word ->
                        customers
                                .list(
                                        new CustomerScope.WholeCompany(),
                                        new CustomerFilter(word, null, null, null, null, null),
                                        null,
                                        Page.MOST_ITEMS)
                                .items()
                                .stream()
                                .filter(each -> AccountTraits.nameOf(each.name()).equals(name))
                                .map(each -> new Candidate(each.key(), MatchRule.NAME))
                                .findFirst());
    }
}
