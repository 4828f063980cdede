package org.whalecurve.application.lifetime.internal;

/** What is worked out once customers are valued, and becomes part of the same lifetime run. */
@FunctionalInterface
public interface LifetimeSequel {

    /**
     * Works it out.
     *
     * @return keeps it, called within the unit of work that completes the run
     */
    Runnable workOut(ValuedRun valued);
}
