package org.whalecurve.application.incentives;

import java.time.YearMonth;
import org.jspecify.annotations.Nullable;
import org.whalecurve.application.access.Actor;
import org.whalecurve.application.access.Requires;
import org.whalecurve.application.access.Right;

/** What an incentive plan would have paid for months that are over. */
@Requires(Right.SEE_INCENTIVES)
public interface SimulateIncentivePlan {

    /** The most months that a plan is tried on: its pay and its targets are those of a year. */
    int MOST_MONTHS = 12;

    /**
     * Tries a plan on what the runs of record say, each participant's payout beside the profit of
     * the customers that they look after now. Nothing is kept.
     *
     * @param version a version, drafts too for who keeps plans; null for the latest published one
     * @param from the first month; null for the first closed one of the twelve up to the last
     * @param to the last month; null for the latest that was closed
     * @throws org.whalecurve.application.Refusal NOT_FOUND if there is no such plan that the actor
     *     may see; WRONG_INPUT if the months are none, or more than {@value #MOST_MONTHS}; CONFLICT
     *     if no month is closed, or the runs are of another currency than the plan
     */
    SimulationReport simulateIncentivePlan(
            Actor actor,
            String id,
            @Nullable Integer version,
            @Nullable YearMonth from,
            @Nullable YearMonth to);
}
