package org.whalecurve.application.scenarios.port;

import java.util.List;
import java.util.Optional;
import org.whalecurve.application.scenarios.SavedScenario;
import org.whalecurve.application.scenarios.ScenarioTitle;

/** The saved scenarios of all runs. */
public interface Scenarios {

    /**
     * Adds a scenario within the present unit of work.
     *
     * @param most how many its run may have
     * @return false, and nothing is added, if the run has that many; two who add at once are told
     *     apart
     */
    boolean add(SavedScenario scenario, int most);

    Optional<SavedScenario> find(String id);

    /** The scenarios of a run, the latest first, those of one moment by id. */
    List<SavedScenario> ofRun(String run);

    /**
     * Gives a scenario another title if its version is still the expected one.
     *
     * @return the changed scenario, or empty if it was changed or deleted since
     */
    Optional<SavedScenario> rename(String id, ScenarioTitle title, long expectedVersion);

    /**
     * Deletes a scenario if its version is still the expected one.
     *
     * @return false, and nothing is deleted, if it was changed or deleted since
     */
    boolean delete(String id, long expectedVersion);
}
