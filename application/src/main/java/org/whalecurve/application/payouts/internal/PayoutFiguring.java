package org.whalecurve.application.payouts.internal;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.whalecurve.application.incentives.internal.PlanTrial;
import org.whalecurve.application.scorecards.internal.CardHistories;
import org.whalecurve.application.scorecards.internal.PublishedCards;
import org.whalecurve.application.scorecards.internal.RunsOfRecord;
import org.whalecurve.domain.incentives.IncentivePlan;
import org.whalecurve.domain.incentives.SimulatedPayout;
import org.whalecurve.domain.payouts.KeptPayout;
import org.whalecurve.domain.payouts.PaidPerson;
import org.whalecurve.domain.payouts.PayoutBasis;
import org.whalecurve.domain.payouts.PayoutBasis.RestedOn;
import org.whalecurve.domain.payouts.PayoutChange;
import org.whalecurve.domain.payouts.PayoutDecision;
import org.whalecurve.domain.scorecards.Months;
import org.whalecurve.domain.scorecards.Scorecard;

/** Works payouts out from the books of a moment. */
public final class PayoutFiguring {

    private final PlanTrial trial;
    private final PublishedCards cards;
    private final CardHistories histories;

    public PayoutFiguring(PlanTrial trial, PublishedCards cards, CardHistories histories) {
        this.trial = trial;
        this.cards = cards;
        this.histories = histories;
    }

    /** What the present books come to. */
    PayoutDecision present(IncentivePlan plan, Months months, String user, Instant at) {
        return by(plan, months, cards.published(), user, at, at);
    }

    /**
     * What a payout would be today, and what the books of that time come to today.
     *
     * @param plan the plan by which it was worked out
     */
    PayoutChange change(KeptPayout kept, IncentivePlan plan, String user, Instant at) {
        List<Scorecard> published = cards.published();
        PayoutDecision present = by(plan, kept.months(), published, user, at, at);
        PayoutDecision asThen =
                by(plan, kept.months(), published, user, at, kept.standing().basis().at());
        return PayoutChange.of(kept, asThen, present);
    }

    private PayoutDecision by(
            IncentivePlan plan,
            Months months,
            List<Scorecard> published,
            String user,
            Instant at,
            Instant books) {
        RunsOfRecord record = histories.runsOfRecord(books);
        List<PaidPerson> people =
                trial.of(plan, published, record, months).payouts().stream()
                        .map(SimulatedPayout::payout)
                        .map(PaidPerson::of)
                        .toList();
        Map<Months, RestedOn> runs = new HashMap<>();
        record.within(months)
                .forEach((stretch, run) -> runs.put(stretch, new RestedOn(run.run(), run.facts())));
        return new PayoutDecision(PayoutBasis.of(books, runs), people, user, at);
    }
}
