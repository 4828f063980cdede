package org.whalecurve.application.incentives.internal;

import java.util.List;
import java.util.Map;
import org.whalecurve.application.scorecards.internal.CardHistories;
import org.whalecurve.application.scorecards.internal.RunsOfRecord;
import org.whalecurve.domain.incentives.IncentivePlan;
import org.whalecurve.domain.incentives.Measured;
import org.whalecurve.domain.incentives.Payout;
import org.whalecurve.domain.incentives.SimulatedPayout;
import org.whalecurve.domain.incentives.Simulation;
import org.whalecurve.domain.incentives.Yardstick;
import org.whalecurve.domain.incentives.Yardstick.OfOwnCustomers;
import org.whalecurve.domain.incentives.Yardstick.OnCard;
import org.whalecurve.domain.scorecards.Months;
import org.whalecurve.domain.scorecards.Scorecard;
import org.whalecurve.domain.scorecards.figures.LedgerFigure;

/** Works out what a plan pays everybody by the runs of record of a moment. */
public final class PlanTrial {

    private final CardHistories histories;
    private final OwnCustomersFiguring ownCustomers;

    public PlanTrial(CardHistories histories, OwnCustomersFiguring ownCustomers) {
        this.histories = histories;
        this.ownCustomers = ownCustomers;
    }

    /**
     * What everybody is paid for some months.
     *
     * @param published the scorecards that are published
     * @throws org.whalecurve.application.Refusal CONFLICT if the runs are of another currency than
     *     the plan
     */
    public Simulation of(
            IncentivePlan plan, List<Scorecard> published, RunsOfRecord record, Months months) {
        Map<OnCard, Measured> onCards =
                CardYardsticks.of(plan, published, histories, record, months);
        OwnFigures own = ownCustomers.of(plan, record, months);
        List<SimulatedPayout> payouts =
                plan.participants().stream()
                        .map(participant ->
                                new SimulatedPayout(
                                        Payout.of(
                                                plan,
                                                participant,
                                                months,
                                                by ->
                                                        measured(
                                                                by,
                                                                participant.user(),
                                                                onCards,
                                                                own)),
                                        own.customers(participant.user()),
                                        own.value(
                                                participant.user(), LedgerFigure.CUSTOMER_PROFIT)))
                        .toList();
        return Simulation.of(plan, months, payouts);
    }

    private static Measured measured(
            Yardstick by, String user, Map<OnCard, Measured> onCards, OwnFigures own) {
        return switch (by) {
            case OnCard card -> CardYardsticks.required(onCards.get(card), card);
            case OfOwnCustomers(var figure) -> own.measured(user, figure);
        };
    }
}
