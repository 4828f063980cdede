package org.whalecurve.application.payouts;

import java.math.BigDecimal;
import java.time.YearMonth;
import org.whalecurve.application.access.Actor;
import org.whalecurve.application.access.Requires;
import org.whalecurve.application.access.Right;
import org.whalecurve.domain.payouts.KeptPayout;

/** Decides what a published incentive plan pays for months that are over, and keeps it for good. */
@Requires(Right.KEEP_INCENTIVES)
public interface DecidePayout {

    /**
     * Works the payout out from the present runs of record and keeps it with all that it rests on.
     * What is not known is not paid; a correction pays it when it is.
     *
     * @param version a published version
     * @param amount what whoever decides believes that all are paid together, in units of the
     *     plan's currency
     * @throws org.whalecurve.application.Refusal NOT_FOUND if there is no such published version;
     *     WRONG_INPUT if the months are none, or too many; CONFLICT if no month is closed, the
     *     amount is another by now, or one of the months was paid for already
     */
    KeptPayout decidePayout(
            Actor actor, String plan, int version, YearMonth from, YearMonth to, BigDecimal amount);
}
