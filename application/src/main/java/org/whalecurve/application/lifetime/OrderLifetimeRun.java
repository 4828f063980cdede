package org.whalecurve.application.lifetime;

import java.time.YearMonth;
import org.whalecurve.application.access.Actor;
import org.whalecurve.application.access.Requires;
import org.whalecurve.application.access.Right;
import org.whalecurve.domain.lifetime.runs.LifetimeRun;
import org.whalecurve.domain.money.Percentage;

/** Orders the working-out of what customers are worth. */
@Requires(Right.ORDER_RUNS)
public interface OrderLifetimeRun {

    /**
     * Answers at once; the run is computed afterwards. The same inputs are the same run.
     *
     * @param until the last month that is looked at
     * @param horizonMonths how many months are looked ahead
     * @param annualDiscount by how much less what comes a year later is worth
     * @throws org.whalecurve.application.Refusal WRONG_INPUT if horizon or discount cannot be;
     *     CONFLICT if nothing is booked until then, a month with order lines lies in no published
     *     period, or the published runs are of several currencies
     */
    LifetimeRun orderLifetimeRun(
            Actor actor, YearMonth until, int horizonMonths, Percentage annualDiscount);
}
