package org.whalecurve.application.lifetime.port;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.whalecurve.application.Page;
import org.whalecurve.domain.lifetime.runs.LifetimeRun;
import org.whalecurve.domain.lifetime.runs.LifetimeRunState;

/** The records of all lifetime runs. Results, once there, never change. */
public interface LifetimeRuns {

    Optional<LifetimeRun> find(String id);

    /**
     * Adds a run.
     *
     * @return false, and nothing is added, if the id is there already
     */
    boolean add(LifetimeRun run);

    /**
     * Writes the record anew, if its state is still the expected one.
     *
     * @return false, and nothing is written, if the state is another
     */
    boolean update(LifetimeRun changed, LifetimeRunState expected);

    /** All runs in one of the states, in the order of ordering. */
    List<LifetimeRun> inState(LifetimeRunState... states);

    /** The computed run that was ordered last. */
    Optional<LifetimeRun> latestComputed();

    /** All runs, the latest first. */
    Page<LifetimeRun> latest(@Nullable String after, int limit);
}
