package org.whalecurve.domain.incentives;

import java.util.Map;
import org.whalecurve.domain.money.Fraction;

/**
 * Somebody who is paid by a plan.
 *
 * @param user user name
 * @param basePay of the year, in minor units of the plan's currency
 * @param targetShare what is paid at target, in per cent of the base pay
 * @param targets what this person is to reach in the year, by the id of the component, money in
 *     units of the currency; where nothing is said, what the component says
 */
public record Participant(
        String user, long basePay, Fraction targetShare, Map<String, Fraction> targets) {

    /** Keeps a copy. */
    public Participant {
        targets = Map.copyOf(targets);
    }

    /** What is paid at target for a part of the year, in minor units before rounding. */
    Fraction targetPay(Fraction partOfYear) {
        return Fraction.of(basePay).times(targetShare).dividedBy(100).times(partOfYear);
    }
}
