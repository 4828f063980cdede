package org.whalecurve.application.lifetime.internal;

import java.time.InstantSource;
import java.time.Month;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.whalecurve.application.Refusal;
import org.whalecurve.application.UnitOfWork;
import org.whalecurve.application.access.Actor;
import org.whalecurve.application.audit.port.AuditTrail;
import org.whalecurve.application.facts.port.FactCatalogue;
import org.whalecurve.application.lifetime.OrderLifetimeRun;
import org.whalecurve.application.lifetime.port.LifetimeRuns;
import org.whalecurve.application.periods.port.Periods;
import org.whalecurve.application.runs.port.ProfitabilityRuns;
import org.whalecurve.domain.facts.ControlTotal;
import org.whalecurve.domain.facts.FactBatch;
import org.whalecurve.domain.lifetime.runs.LifetimeInputs;
import org.whalecurve.domain.lifetime.runs.LifetimeRun;
import org.whalecurve.domain.lifetime.runs.LifetimeRunState;
import org.whalecurve.domain.money.Percentage;
import org.whalecurve.domain.periods.Book;
import org.whalecurve.domain.periods.Period;

/** Takes orders for lifetime runs: the same inputs are the same run. */
public final class LifetimeOrdering implements OrderLifetimeRun {

    /** Before every order line. */
    static final YearMonth EARLIEST = YearMonth.of(1900, Month.JANUARY);

    private final FactCatalogue catalogue;
    private final Periods periods;
    private final ProfitabilityRuns profits;
    private final LifetimeRuns runs;
    private final LifetimeComputing computing;
    private final AuditTrail audit;
    private final UnitOfWork unitOfWork;
    private final InstantSource clock;

    public LifetimeOrdering(
            FactCatalogue catalogue,
            Periods periods,
            ProfitabilityRuns profits,
            LifetimeRuns runs,
            LifetimeComputing computing,
            AuditTrail audit,
            UnitOfWork unitOfWork,
            InstantSource clock) {
        this.catalogue = catalogue;
        this.periods = periods;
        this.profits = profits;
        this.runs = runs;
        this.computing = computing;
        this.audit = audit;
        this.unitOfWork = unitOfWork;
        this.clock = clock;
    }

    @Override
    public LifetimeRun orderLifetimeRun(
            Actor actor, YearMonth until, int horizonMonths, Percentage annualDiscount) {
        requirePossible(horizonMonths, annualDiscount);
        LifetimeRun ordered =
                unitOfWork.perform(() -> {
                    List<FactBatch> batches = catalogue.batches(Book.ACTUAL, EARLIEST, until);
                    LifetimeInputs inputs =
                            new LifetimeInputs(
                                    until,
                                    horizonMonths,
                                    annualDiscount,
                                    runsOfRecord(batches, until),
                                    batches.stream().map(FactBatch::importId).sorted().toList(),
                                    batches.stream().map(FactBatch::sha256).sorted().toList());
                    return addOrTryAgain(
                            actor,
                            LifetimeRun.ordered(
                                    inputs, actor.user(), clock.instant(), lines(batches, until)));
                });
        if (ordered.state() == LifetimeRunState.ORDERED) {
            computing.queue(ordered.id());
        }
        return ordered;
    }

    private static void requirePossible(int horizonMonths, Percentage annualDiscount) {
        if (horizonMonths < 1 || horizonMonths > LifetimeInputs.LONGEST_HORIZON) {
            throw Refusal.wrongInput(
                    "horizon",
                    "The horizon is 1 to "
                            + LifetimeInputs.LONGEST_HORIZON
                            + " months, not "
                            + horizonMonths
                            + ".");
        }
        if (annualDiscount.hundredths() <= 0) {
            throw Refusal.wrongInput(
                    "discount",
                    "The discount is a percentage of a year above 0: what comes later is worth"
                            + " less.");
        }
    }

    private LifetimeRun addOrTryAgain(Actor actor, LifetimeRun wanted) {
        Optional<LifetimeRun> present = runs.find(wanted.id());
        if (present.isPresent() && !present.get().state().canBeTriedAgain()) {
            return present.get();
        }
        boolean ordered =
                present.isPresent() ? runs.update(wanted, present.get().state()) : runs.add(wanted);
        if (ordered) {
            audit.record(
                    actor.user(), "ordered lifetime run", wanted.id(), wanted.inputs().subject());
            return wanted;
        }
        return runs.find(wanted.id()).orElseThrow();
    }

    /** For every month with order lines the published run of the shortest period that has it. */
    private List<String> runsOfRecord(List<FactBatch> batches, YearMonth until) {
        NavigableSet<YearMonth> months = months(batches, until);
        if (months.isEmpty()) {
            throw Refusal.conflict(
                    "nothing-booked", "No order lines are booked up to " + until + ".");
        }
        Map<String, String> published = profits.published().getOrDefault(Book.ACTUAL, Map.of());
        List<Period> possible =
                periods.all().stream()
                        .filter(period -> published.containsKey(period.id()))
                        .filter(period -> !period.last().isAfter(until))
                        .sorted(Comparator.comparing(Period::last))
                        .toList();
        List<String> ofRecord = new ArrayList<>();
        YearMonth covered = EARLIEST;
        for (YearMonth month : months) {
            if (month.isAfter(covered)) {
                Period period = covering(month, covered, possible);
                ofRecord.add(published.get(period.id()));
                covered = period.last();
            }
        }
        requireOneCurrency(ofRecord);
        return ofRecord;
    }

    private void requireOneCurrency(List<String> ofRecord) {
        List<String> currencies =
                ofRecord.stream()
                        .flatMap(id -> profits.find(id).stream())
                        .flatMap(run -> Stream.ofNullable(run.result()))
                        .map(result -> result.summary().currency())
                        .distinct()
                        .sorted()
                        .toList();
        if (currencies.size() > 1) {
            throw Refusal.conflict(
                    "currencies-differ",
                    "The published runs are of "
                            + String.join(" and ", currencies)
                            + ": what customers earned cannot be added up. Run their periods by"
                            + " models of one currency.");
        }
    }

    private static Period covering(YearMonth month, YearMonth after, List<Period> possible) {
        return possible.stream()
                .filter(period -> period.contains(month) && period.first().isAfter(after))
                .min(Comparator.comparingInt(period -> period.months().size()))
                .orElseThrow(() ->
                        Refusal.conflict(
                                "month-not-published",
                                "Order lines are booked in "
                                        + month
                                        + ", but no period with that month is published: what its"
                                        + " customers earned is not known. Publish a run of it"
                                        + " first."));
    }

    private static NavigableSet<YearMonth> months(List<FactBatch> batches, YearMonth until) {
        NavigableSet<YearMonth> months = new TreeSet<>();
        batches.stream()
                .flatMap(batch -> batch.totals().stream())
                .map(ControlTotal::month)
                .filter(month -> !month.isAfter(until))
                .forEach(months::add);
        return months;
    }

    private static long lines(List<FactBatch> batches, YearMonth until) {
        return batches.stream()
                .flatMap(batch -> batch.totals().stream())
                .filter(total -> !total.month().isAfter(until))
                .mapToLong(ControlTotal::lines)
                .sum();
    }
}
