package org.whalecurve.application.crm.port;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.whalecurve.application.Page;
import org.whalecurve.domain.crm.AccountMatch;
import org.whalecurve.domain.crm.AccountTraits;
import org.whalecurve.domain.crm.MatchRule;
import org.whalecurve.domain.crm.MatchStanding;

/** Which accounts of CRMs are, or may be, which customers: at most one match for an account. */
public interface AccountMatches {

    /**
     * A customer that an account may be.
     *
     * @param customer the customer's key
     * @param rule why
     */
    record Candidate(String customer, MatchRule rule) {}

    /** Those of the accounts that have a match, by account. */
    Map<String, AccountMatch> find(String connection, Collection<String> accounts);

    /** Keeps a match in place of the account's former one, with by what the account is known. */
    void put(String connection, AccountMatch match, AccountTraits traits);

    /**
     * Customers of which a confirmed account, by whatever connection, has a trait in common, the
     * strongest rule first. Traits that are empty are no traits.
     */
    List<Candidate> alike(AccountTraits traits);

    /** How many stand how. */
    Map<MatchStanding, Long> counts(String connection);

    /** A page in ascending order of account. */
    Page<AccountMatch> list(
            String connection, MatchStanding standing, @Nullable String after, int limit);
}
