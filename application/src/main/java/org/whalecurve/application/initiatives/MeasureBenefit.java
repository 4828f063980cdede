package org.whalecurve.application.initiatives;

import org.jspecify.annotations.Nullable;
import org.whalecurve.application.access.Actor;
import org.whalecurve.application.access.Requires;
import org.whalecurve.application.access.Right;
import org.whalecurve.domain.initiatives.BenefitFinding;

/** Measures in the runs of record what an initiative brought. */
@Requires(Right.SEE_INITIATIVES)
public interface MeasureBenefit {

    /** No more months are compared: beyond a year other things tell more. */
    int MOST_MONTHS = 12;

    /**
     * Compares months from the start on with as many before.
     *
     * @param months how many; null for as many as have runs of record on both sides
     * @throws org.whalecurve.application.Refusal as for {@link ViewInitiative}; WRONG_INPUT for
     *     fewer than one month or more than {@value #MOST_MONTHS}
     */
    BenefitFinding measureBenefit(Actor actor, String id, @Nullable Integer months);
}
