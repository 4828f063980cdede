package org.whalecurve.application.profitability;

import org.whalecurve.application.access.Actor;
import org.whalecurve.application.access.Requires;
import org.whalecurve.application.access.Right;

/** What customers earn with products, cell by cell. */
@Requires(Right.SEE_RESULTS)
public interface ViewHeatMap {

    /** More rows or columns nobody compares, and each customer is worked out from its own lines. */
    int MOST = 20;

    /**
     * The first customers of an order within the actor's scope, and the first products of the same
     * order: of the company for who sees it, otherwise among what these customers bought. Each
     * chosen customer's lines are divided as the run divided them; what is left of the statements
     * of the products is what all others together bore, which nobody has to look up.
     *
     * @throws org.whalecurve.application.Refusal NOT_FOUND as for {@link ViewStatement};
     *     WRONG_INPUT for numbers out of their range; CONFLICT if the inputs of the run no longer
     *     give the statements, or the run was computed before products had any; LIMIT if a customer
     *     has more lines than can be divided at once
     */
    HeatMapReport viewHeatMap(Actor actor, String runId, HeatMapQuestion question);
}
