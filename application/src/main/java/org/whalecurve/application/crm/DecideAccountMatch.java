package org.whalecurve.application.crm;

import org.whalecurve.application.access.Actor;
import org.whalecurve.application.access.Requires;
import org.whalecurve.application.access.Right;
import org.whalecurve.domain.crm.MatchStanding;

/**
 * Says which customer an account of a CRM is, or that it is none; every decision can be reversed.
 */
@Requires(Right.MATCH_ACCOUNTS)
public interface DecideAccountMatch {

    /**
     * Confirms or rejects. What was landed for another customer is taken back at the next landing.
     *
     * @throws org.whalecurve.application.Refusal NOT_FOUND if there is no such connection, account
     *     or customer; WRONG_INPUT if the decision is none
     */
    SeenMatch decideAccountMatch(
            Actor actor, String id, String account, String customer, MatchStanding decision);
}
