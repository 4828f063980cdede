package org.whalecurve.domain.payouts;

import java.util.Currency;
import java.util.List;
import java.util.stream.Stream;
import org.whalecurve.domain.scorecards.Months;

/**
 * What a plan paid for some months: what was decided first, and each correction after it. Nothing
 * of it ever changes, it only grows.
 *
 * @param plan the id of the plan
 * @param number which payout of the plan it is, from 1
 * @param version the version of the plan by which it was worked out
 * @param currency of all amounts
 * @param months the months that were paid for; no other payout of the plan pays for any of them
 * @param decisions the first decision and its corrections, in the order in which they were made; at
 *     least one
 */
public record KeptPayout(
        String plan,
        int number,
        int version,
        Currency currency,
        Months months,
        List<PayoutDecision> decisions) {

    /**
     * @throws IllegalArgumentException if nobody decided anything
     */
    public KeptPayout {
        decisions = List.copyOf(decisions);
        if (decisions.isEmpty()) {
            throw new IllegalArgumentException("a payout that nobody decided");
        }
    }

    /** What stands: the last correction, or the first decision. */
    public PayoutDecision standing() {
        return decisions.getLast();
    }

    /** How many corrections there are; a correction says which number it believes there are. */
    public int corrections() {
        return decisions.size() - 1;
    }

    /** The same payout with a correction more. */
    public KeptPayout corrected(PayoutDecision correction) {
        return with(Stream.concat(decisions.stream(), Stream.of(correction)).toList());
    }

    /** The same payout as one participant sees it. */
    public KeptPayout seenBy(String user) {
        return with(decisions.stream().map(each -> each.seenBy(user)).toList());
    }

    private KeptPayout with(List<PayoutDecision> others) {
        return new KeptPayout(plan, number, version, currency, months, others);
    }
}
