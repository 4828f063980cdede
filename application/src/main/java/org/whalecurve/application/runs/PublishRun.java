package org.whalecurve.application.runs;

import org.whalecurve.application.access.Actor;
import org.whalecurve.application.access.Requires;
import org.whalecurve.application.access.Right;
import org.whalecurve.domain.profitability.Run;

/**
 * Makes a run the run of record of its period, and closes the period. A run of a plan becomes the
 * plan of its period in its book, and closes nothing.
 */
@Requires(Right.PUBLISH_RUNS)
public interface PublishRun {

    /**
     * Publishing twice changes nothing.
     *
     * @throws org.whalecurve.application.Refusal NOT_FOUND if there is no such run; CONFLICT if it
     *     does not tie, is not computed, or facts were booked into the period since
     */
    Run publishRun(Actor actor, String runId);
}
