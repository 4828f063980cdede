package org.whalecurve.application.payouts;

import org.whalecurve.application.access.Actor;
import org.whalecurve.application.access.Requires;
import org.whalecurve.application.access.Right;

/** A payout as it was decided, and what it would be today. */
@Requires(Right.SEE_INCENTIVES)
public interface ViewPayout {

    /**
     * @throws org.whalecurve.application.Refusal NOT_FOUND if there is no such payout that the
     *     actor may see
     */
    PayoutReport viewPayout(Actor actor, String plan, int number);
}
