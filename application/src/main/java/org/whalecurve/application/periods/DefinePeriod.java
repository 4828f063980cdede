package org.whalecurve.application.periods;

import java.time.YearMonth;
import org.whalecurve.application.access.Actor;
import org.whalecurve.application.access.Requires;
import org.whalecurve.application.access.Right;
import org.whalecurve.domain.periods.Period;

/** Opens a period of the books. */
@Requires(Right.KEEP_PERIODS)
public interface DefinePeriod {

    /**
     * Defining the same period twice changes nothing.
     *
     * @throws org.whalecurve.application.Refusal CONFLICT if the id stands for other months;
     *     WRONG_INPUT if the id or the months cannot be
     */
    Period definePeriod(Actor actor, String id, YearMonth first, YearMonth last);
}
