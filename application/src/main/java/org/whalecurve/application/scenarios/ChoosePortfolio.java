package org.whalecurve.application.scenarios;

import java.util.List;
import org.whalecurve.application.access.Actor;
import org.whalecurve.application.access.Requires;
import org.whalecurve.application.access.Right;

/**
 * Whom to serve with the capacity of a run, or with that of a scenario, and what more of it would
 * be worth. Nothing is stored.
 */
@Requires(Right.SEE_COMPANY_RESULTS)
public interface ChoosePortfolio {

    /** More would take longer than anybody waits for a page. */
    int MOST_CANDIDATES = 2_000_000;

    /** How many of those who are not served are named. */
    int MOST_DROPPED = 25;

    /**
     * @param orders what is to be different, as in {@link TryScenario}; none for the run as it is
     * @throws org.whalecurve.application.Refusal as {@link TryScenario}; LIMIT if there are more
     *     customers than can be chosen from; CONFLICT if the lines without a customer alone take
     *     more time than a pool has
     */
    PortfolioReport choosePortfolio(Actor actor, String runId, List<ChangeOrder> orders);
}
