package org.whalecurve.domain.initiatives;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.whalecurve.domain.initiatives.Progress.MilestoneReached;
import org.whalecurve.domain.initiatives.Progress.MoneySpent;
import org.whalecurve.domain.initiatives.Progress.RiskRaised;
import org.whalecurve.domain.initiatives.Progress.RiskSettled;
import org.whalecurve.domain.money.Fraction;
import org.whalecurve.domain.money.Money;

/**
 * Reads out of a charter and what was said since how an initiative stands on a day.
 *
 * <p>It is late if the end is over and it is not closed, if a milestone is due and not reached, or
 * if the first day is over and it is not approved. It is at risk by the rules of {@link RiskRule}.
 */
public final class StandingReading {

    /** So far may spending run ahead of time before it is said: a tenth of the whole. */
    public static final Fraction TOLERANCE = Fraction.of(1, 10);

    /** A milestone within so many days is due soon, and a word older than that is not of late. */
    public static final int SOON_DAYS = 14;

    private final Initiative initiative;
    private final List<ProgressEntry> said;
    private final LocalDate day;

    private StandingReading(Initiative initiative, List<ProgressEntry> said, LocalDate day) {
        this.initiative = initiative;
        this.said = said;
        this.day = day;
    }

    /**
     * Reads it.
     *
     * @param progress all that was said, in any order; what was said after the day does not count
     * @param closing how it ended; null if it has not
     * @param courses how the measures went that it should move
     * @throws ArithmeticException if what was spent leaves the range of a long
     */
    public static Standing of(
            Initiative initiative,
            List<ProgressEntry> progress,
            @Nullable Closing closing,
            List<MeasureCourse> courses,
            LocalDate day) {
        List<ProgressEntry> said =
                progress.stream()
                        .filter(entry -> !entry.day().isAfter(day))
                        .sorted(Comparator.comparingLong(ProgressEntry::number))
                        .toList();
        return new StandingReading(initiative, said, day)
                .read(closing != null && !closing.day().isAfter(day) ? closing : null, courses);
    }

    private Standing read(@Nullable Closing closing, List<MeasureCourse> courses) {
        InitiativeState state = state(closing);
        List<ReachedMilestone> milestones =
                initiative.milestones().stream().map(each -> reached(each, state)).toList();
        long spent = spent();
        Fraction gone = timeGone();
        return new Standing(
                day,
                state,
                milestones,
                spent,
                gone,
                state.isOver() ? List.of() : late(state, milestones),
                state == InitiativeState.UNDER_WAY
                        ? risks(milestones, spent, gone, courses)
                        : List.of());
    }

    private InitiativeState state(@Nullable Closing closing) {
        if (closing != null) {
            return closing.abandoned() ? InitiativeState.ABANDONED : InitiativeState.CLOSED;
        }
        return initiative.approved() ? InitiativeState.UNDER_WAY : InitiativeState.PROPOSED;
    }

    private ReachedMilestone reached(Milestone milestone, InitiativeState state) {
        Optional<LocalDate> reached =
                said.stream()
                        .filter(entry ->
                                entry.progress() instanceof MilestoneReached that
                                        && that.milestone().equals(milestone.id()))
                        .map(entry -> ((MilestoneReached) entry.progress()).day())
                        .reduce((_, corrected) -> corrected);
        return new ReachedMilestone(
                milestone,
                reached,
                !state.isOver() && reached.isEmpty() && day.isAfter(milestone.due()));
    }

    private long spent() {
        long spent = 0;
        for (ProgressEntry entry : said) {
            if (entry.progress() instanceof MoneySpent(var amount)) {
                spent = Math.addExact(spent, amount);
            }
        }
        return spent;
    }

    /** A day counts as over from its end, so that on the last day some time is left. */
    private Fraction timeGone() {
        long days = ChronoUnit.DAYS.between(initiative.start(), initiative.end()) + 1;
        long gone = ChronoUnit.DAYS.between(initiative.start(), day);
        return Fraction.of(Math.clamp(gone, 0, days), days);
    }

    private List<Lateness> late(InitiativeState state, List<ReachedMilestone> milestones) {
        List<Lateness> late = new ArrayList<>();
        if (state == InitiativeState.PROPOSED) {
            addIfOver(late, "Not approved by its first day", initiative.start());
        }
        addIfOver(late, "Not closed by its last day", initiative.end());
        if (state == InitiativeState.UNDER_WAY) {
            for (ReachedMilestone each : milestones) {
                if (each.late()) {
                    addIfOver(late, each.milestone().name(), each.milestone().due());
                }
            }
        }
        late.sort(Comparator.comparing(Lateness::due));
        return late;
    }

    private void addIfOver(List<Lateness> late, String what, LocalDate due) {
        if (day.isAfter(due)) {
            late.add(new Lateness(what, due, ChronoUnit.DAYS.between(due, day)));
        }
    }

    private List<Risk> risks(
            List<ReachedMilestone> milestones,
            long spent,
            Fraction gone,
            List<MeasureCourse> courses) {
        List<Risk> risks = new ArrayList<>();
        money(risks, spent, gone);
        silence(risks, milestones);
        openRisks(risks);
        for (MeasureCourse course : courses) {
            if (course.isWorse()) {
                risks.add(
                        new Risk(
                                RiskRule.WRONG_WAY,
                                "%s goes the wrong way since %s."
                                        .formatted(course.name(), course.from())));
            }
        }
        if (!day.isBefore(initiative.start())
                && !day.isAfter(initiative.end())
                && initiative.teamOn(day).isEmpty()) {
            risks.add(new Risk(RiskRule.NO_TEAM, "Nobody is on the team today."));
        }
        return risks;
    }

    private void money(List<Risk> risks, long spent, Fraction gone) {
        if (spent > initiative.budget()) {
            risks.add(
                    new Risk(
                            RiskRule.OVERSPENT,
                            "%s were spent of a budget of %s."
                                    .formatted(
                                            new Money(spent, initiative.currency()),
                                            new Money(
                                                    initiative.budget(), initiative.currency()))));
        } else if (initiative.budget() > 0) {
            Fraction used = Fraction.of(spent, initiative.budget());
            if (used.minus(gone).compareTo(TOLERANCE) > 0) {
                risks.add(
                        new Risk(
                                RiskRule.SPENT_AHEAD,
                                "%s %% of the budget are spent, but only %s %% of the time is over."
                                        .formatted(percent(used), percent(gone))));
            }
        }
    }

    private void silence(List<Risk> risks, List<ReachedMilestone> milestones) {
        LocalDate lately = day.minusDays(SOON_DAYS);
        if (said.stream().anyMatch(entry -> !entry.day().isBefore(lately))) {
            return;
        }
        for (ReachedMilestone each : milestones) {
            LocalDate due = each.milestone().due();
            if (each.reached().isEmpty()
                    && !day.isAfter(due)
                    && !due.isAfter(day.plusDays(SOON_DAYS))) {
                risks.add(
                        new Risk(
                                RiskRule.SILENT_BEFORE_MILESTONE,
                                "%s is due on %s, and nobody has reported anything for %d days."
                                        .formatted(each.milestone().name(), due, SOON_DAYS)));
            }
        }
    }

    private void openRisks(List<Risk> risks) {
        var settled =
                said.stream()
                        .filter(entry -> entry.progress() instanceof RiskSettled)
                        .map(entry -> ((RiskSettled) entry.progress()).entry())
                        .collect(Collectors.toSet());
        said.stream()
                .filter(entry -> entry.progress() instanceof RiskRaised)
                .filter(entry -> !settled.contains(entry.number()))
                .forEach(entry -> risks.add(new Risk(RiskRule.OPEN_RISK, entry.words())));
    }

    private static String percent(Fraction share) {
        return new BigDecimal(share.numerator())
                .movePointRight(2)
                .divide(new BigDecimal(share.denominator()), 0, RoundingMode.HALF_UP)
                .toPlainString();
    }
}
