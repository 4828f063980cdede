package org.whalecurve.application.profitability;

import org.whalecurve.application.access.Actor;
import org.whalecurve.application.access.Requires;
import org.whalecurve.application.access.Right;

/** Why a period that was computed anew keeps another amount than before, cause by cause. */
@Requires(Right.SEE_COMPANY_RESULTS)
public interface RestateRun {

    /**
     * Computes the stages between the two runs again; nothing of them is kept.
     *
     * @param from id of the earlier run
     * @param to id of the later run, of the same months
     * @throws org.whalecurve.application.Refusal NOT_FOUND as for {@link ViewStatement}; DENIED if
     *     the actor's scope is not the whole company; WRONG_INPUT if the runs are of different
     *     months, currencies or books; CONFLICT if an input is not there any more, or if the facts
     *     of one run cannot be computed by the model of the other; LIMIT if there are too many
     *     order lines
     */
    RestatementReport restateRun(Actor actor, String from, String to);
}
