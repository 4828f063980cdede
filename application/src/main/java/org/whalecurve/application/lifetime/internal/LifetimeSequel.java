package org.whalecurve.application.lifetime.internal;

import org.whalecurve.domain.lifetime.purchases.PurchaseDays;
import org.whalecurve.domain.lifetime.runs.LifetimeCalculation;
import org.whalecurve.domain.lifetime.runs.LifetimeRun;

/** What is worked out once customers are valued, and becomes part of the same lifetime run. */
@FunctionalInterface
public interface LifetimeSequel {

    /**
     * Works it out.
     *
     * @param sold the purchases of the run; their amounts are what was sold, as booked
     * @param calculated the run's model and customers
     * @return keeps it, called within the unit of work that completes the run
     */
    Runnable workOut(LifetimeRun run, PurchaseDays sold, LifetimeCalculation calculated);
}
