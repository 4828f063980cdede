package org.whalecurve.application.incentives.internal;

import java.time.YearMonth;
import java.util.List;
import java.util.SortedSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.whalecurve.application.Refusal;
import org.whalecurve.application.access.Actor;
import org.whalecurve.application.incentives.SimulateIncentivePlan;
import org.whalecurve.application.incentives.SimulationReport;
import org.whalecurve.application.scorecards.internal.CardHistories;
import org.whalecurve.application.scorecards.internal.PublishedCards;
import org.whalecurve.application.scorecards.internal.RunsOfRecord;
import org.whalecurve.domain.incentives.AnonymousPayouts;
import org.whalecurve.domain.incentives.Evidence;
import org.whalecurve.domain.incentives.MisalignmentFindings;
import org.whalecurve.domain.incentives.MisalignmentSearch;
import org.whalecurve.domain.incentives.PlanNatures;
import org.whalecurve.domain.incentives.Simulation;
import org.whalecurve.domain.incentives.StrategyPaths;
import org.whalecurve.domain.people.Disclosure;
import org.whalecurve.domain.scorecards.Months;
import org.whalecurve.domain.scorecards.Scorecard;

/** Tries plans on what the runs of record say. */
public final class PlanSimulation implements SimulateIncentivePlan {

    private final PublishedPlans plans;
    private final PublishedCards cards;
    private final CardHistories histories;
    private final PlanTrial trial;
    private final EvidenceFiguring evidenceFiguring;

    public PlanSimulation(
            PublishedPlans plans,
            PublishedCards cards,
            CardHistories histories,
            PlanTrial trial,
            EvidenceFiguring evidenceFiguring) {
        this.plans = plans;
        this.cards = cards;
        this.histories = histories;
        this.trial = trial;
        this.evidenceFiguring = evidenceFiguring;
    }

    @Override
    public SimulationReport simulateIncentivePlan(
            Actor actor,
            String id,
            @Nullable Integer version,
            @Nullable YearMonth from,
            @Nullable YearMonth to) {
        PublishedPlans.Version found = plans.version(actor, id, version);
        RunsOfRecord record = histories.runsOfRecord(null);
        Months months = months(record, from, to);
        List<Scorecard> published = cards.published();
        Simulation all = trial.of(found.whole(), published, record, months);
        StrategyPaths paths = StrategyPaths.of(published);
        Evidence evidence =
                evidenceFiguring.of(new PlanNatures(found.whole(), paths), record, months);
        if (found.isSeenWhole()) {
            return new SimulationReport(
                    found.seen(),
                    all,
                    new Disclosure.Suppressed<>("Everybody is told of by name."),
                    MisalignmentSearch.of(all, paths, evidence),
                    record.closed());
        }
        Simulation own = all.seenBy(actor.user());
        Disclosure<AnonymousPayouts> others = AnonymousPayouts.beside(actor.user(), all);
        return new SimulationReport(
                found.seen(),
                own,
                others,
                others.shown().isEmpty()
                        ? MisalignmentSearch.of(own, paths, evidence)
                        : anonymous(
                                MisalignmentSearch.of(all, paths, evidence),
                                MisalignmentSearch.of(own, paths, evidence)),
                record.closed());
    }

    /** What concerns everybody alike, and of what names people the reader's own. */
    private static MisalignmentFindings anonymous(
            MisalignmentFindings all, MisalignmentFindings own) {
        return new MisalignmentFindings(
                Stream.concat(
                                all.found().stream().filter(each -> each.named().isEmpty()),
                                own.found().stream().filter(each -> !each.named().isEmpty()))
                        .toList(),
                all.unseen());
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
        return inOrder(first, last);
    }

    /**
     * Months that a plan can be tried on.
     *
     * @throws Refusal WRONG_INPUT if they are none, or too many
     */
    public static Months inOrder(YearMonth first, YearMonth last) {
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
