package org.whalecurve.application.incentives.internal;

import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import org.jspecify.annotations.Nullable;
import org.whalecurve.application.Refusal;
import org.whalecurve.application.access.Actor;
import org.whalecurve.application.incentives.SeenPlan;
import org.whalecurve.application.incentives.SimulateIncentivePlan;
import org.whalecurve.application.incentives.SimulationReport;
import org.whalecurve.application.scorecards.internal.CardHistories;
import org.whalecurve.application.scorecards.internal.PublishedCards;
import org.whalecurve.application.scorecards.internal.RunsOfRecord;
import org.whalecurve.domain.incentives.IncentivePlan;
import org.whalecurve.domain.incentives.Measured;
import org.whalecurve.domain.incentives.MisalignmentSearch;
import org.whalecurve.domain.incentives.Payout;
import org.whalecurve.domain.incentives.SimulatedPayout;
import org.whalecurve.domain.incentives.Simulation;
import org.whalecurve.domain.incentives.StrategyPaths;
import org.whalecurve.domain.incentives.Yardstick;
import org.whalecurve.domain.incentives.Yardstick.OfOwnCustomers;
import org.whalecurve.domain.incentives.Yardstick.OnCard;
import org.whalecurve.domain.scorecards.Months;
import org.whalecurve.domain.scorecards.Scorecard;
import org.whalecurve.domain.scorecards.figures.LedgerFigure;

/** Tries plans on what the runs of record say. */
public final class PlanSimulation implements SimulateIncentivePlan {

    private final PublishedPlans plans;
    private final PublishedCards cards;
    private final CardHistories histories;
    private final OwnCustomersFiguring ownCustomers;

    public PlanSimulation(
            PublishedPlans plans,
            PublishedCards cards,
            CardHistories histories,
            OwnCustomersFiguring ownCustomers) {
        this.plans = plans;
        this.cards = cards;
        this.histories = histories;
        this.ownCustomers = ownCustomers;
    }

    @Override
    public SimulationReport simulateIncentivePlan(
            Actor actor,
            String id,
            @Nullable Integer version,
            @Nullable YearMonth from,
            @Nullable YearMonth to) {
        SeenPlan seen =
                version == null
                        ? plans.viewIncentivePlan(actor, id)
                        : plans.version(actor, id, version);
        RunsOfRecord record = histories.runsOfRecord(null);
        Months months = months(record, from, to);
        List<Scorecard> published = cards.published();
        Simulation simulation = simulation(seen.plan(), published, record, months);
        return new SimulationReport(
                seen,
                simulation,
                MisalignmentSearch.of(simulation, StrategyPaths.of(published)),
                record.closed());
    }

    private Simulation simulation(
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

    private static Months months(
            RunsOfRecord record, @Nullable YearMonth from, @Nullable YearMonth to) {
        SortedSet<YearMonth> closed = record.closed();
        if (closed.isEmpty()) {
            throw Refusal.conflict(
                    "nothing-closed",
                    "No month is closed yet: a plan is tried on what runs of record say. Publish a run first.");
        }
        YearMonth last = to == null ? closed.last() : to;
        YearMonth first = from == null ? first(record, last) : from;
        if (first.isAfter(last)) {
            throw Refusal.wrongInput(
                    "months-out-of-order",
                    "The first month, %s, lies after the last, %s.".formatted(first, last));
        }
        if (!first.plusMonths(MOST_MONTHS).isAfter(last)) {
            throw Refusal.wrongInput(
                    "too-many-months",
                    "A plan is tried on %d months at most: its pay and its targets are those of a year."
                            .formatted(MOST_MONTHS));
        }
        return new Months(first, last);
    }

    private static YearMonth first(RunsOfRecord record, YearMonth last) {
        return record.within(new Months(last.minusMonths(MOST_MONTHS - 1L), last)).keySet().stream()
                .map(Months::from)
                .min(YearMonth::compareTo)
                .orElse(last);
    }
}
