package org.whalecurve.domain.crm;

import java.time.Instant;

/**
 * An account of a CRM that is, or may be, a customer.
 *
 * @param account the CRM's id of the account
 * @param customer the customer's key
 * @param rule why
 * @param standing whether it counts
 * @param by who said so; the connection where a rule did
 * @param at since when it stands like this
 */
public record AccountMatch(
        String account,
        String customer,
        MatchRule rule,
        MatchStanding standing,
        String by,
        Instant at) {

    /** The same with what somebody decided. */
    public AccountMatch decided(MatchStanding next, String user, Instant when) {
        return new AccountMatch(account, customer, rule, next, user, when);
    }
}
