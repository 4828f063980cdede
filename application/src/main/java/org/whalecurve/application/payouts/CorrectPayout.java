package org.whalecurve.application.payouts;

import java.math.BigDecimal;
import org.whalecurve.application.access.Actor;
import org.whalecurve.application.access.Requires;
import org.whalecurve.application.access.Right;
import org.whalecurve.domain.payouts.KeptPayout;

/** Decides that a payout is to be what the present books say. What was decided before stays. */
@Requires(Right.KEEP_INCENTIVES)
public interface CorrectPayout {

    /**
     * Keeps a correction record.
     *
     * @param corrections how many corrections whoever decides has seen
     * @param difference what they believe to be paid more to all together, in units of the plan's
     *     currency; below zero for what is paid back
     * @throws org.whalecurve.application.Refusal NOT_FOUND if there is no such payout; STALE if
     *     somebody corrected it meanwhile; CONFLICT if nothing differs, or the difference is
     *     another by now
     */
    KeptPayout correctPayout(
            Actor actor, String plan, int number, long corrections, BigDecimal difference);
}
