package org.whalecurve.application.periods;

import java.util.List;
import org.whalecurve.application.access.Actor;
import org.whalecurve.application.access.Requires;
import org.whalecurve.application.access.Right;

/** All periods with their runs of record. */
@Requires(Right.SEE_PERIODS)
public interface ListPeriods {

    /** Sorted by first month, then last month. */
    List<PeriodView> listPeriods(Actor actor);
}
