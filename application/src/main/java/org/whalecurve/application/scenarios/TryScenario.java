package org.whalecurve.application.scenarios;

import java.util.List;
import org.whalecurve.application.access.Actor;
import org.whalecurve.application.access.Requires;
import org.whalecurve.application.access.Right;

/** Computes at once what a run would have found if something were different. Nothing is stored. */
@Requires(Right.SEE_COMPANY_RESULTS)
public interface TryScenario {

    /** The most points of a curve that a screen can tell apart. */
    int MOST_POINTS = 400;

    /** How many customers that gain, and how many that lose, are named. */
    int MOST_MOVERS = 10;

    /** More changes than anybody keeps in mind. */
    int MOST_CHANGES = 1_000;

    /**
     * @param orders what is to be different; none to see the run as it is
     * @throws org.whalecurve.application.Refusal NOT_FOUND as for {@link
     *     org.whalecurve.application.profitability.ViewStatement}; DENIED if the actor's scope is
     *     not the whole company; WRONG_INPUT naming each change that cannot be made; CONFLICT if
     *     the run was computed before times were kept with its statements, or small orders are to
     *     be charged and the facts of the run are not there any more; LIMIT if it has more order
     *     lines than can be searched for them
     */
    ScenarioReport tryScenario(Actor actor, String runId, List<ChangeOrder> orders);
}
