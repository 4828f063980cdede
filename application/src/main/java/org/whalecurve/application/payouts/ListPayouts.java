package org.whalecurve.application.payouts;

import org.jspecify.annotations.Nullable;
import org.whalecurve.application.Page;
import org.whalecurve.application.access.Actor;
import org.whalecurve.application.access.Requires;
import org.whalecurve.application.access.Right;

/** What was paid by an incentive plan. */
@Requires(Right.SEE_INCENTIVES)
public interface ListPayouts {

    /**
     * The payouts of a plan, the latest first.
     *
     * @param after cursor of the page before; null for the first
     * @throws org.whalecurve.application.Refusal NOT_FOUND if there is no published plan of that id
     *     that the actor may see
     */
    Page<SeenPayout> listPayouts(Actor actor, String plan, @Nullable String after, int limit);
}
