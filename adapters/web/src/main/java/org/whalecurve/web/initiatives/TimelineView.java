package org.whalecurve.web.initiatives;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.whalecurve.domain.initiatives.Initiative;
import org.whalecurve.domain.initiatives.ReachedMilestone;
import org.whalecurve.domain.initiatives.Standing;
import org.whalecurve.web.Wording;

/**
 * The days of an initiative as a line of a thousand steps.
 *
 * @param gone how many steps are over
 * @param milestones what is to be reached on the way
 */
record TimelineView(long gone, List<Mark> milestones) {

    private static final int STEPS = 1000;

    /**
     * A milestone.
     *
     * @param at where it stands
     * @param tone how it stands, as style sheets call it
     * @param status the same in words
     */
    record Mark(long at, String name, String due, String tone, String glyph, String status) {}

    static TimelineView of(Initiative initiative, Standing standing, Wording wording) {
        return new TimelineView(
                at(initiative, standing.day()),
                standing.milestones().stream()
                        .map(each -> mark(initiative, each, wording))
                        .toList());
    }

    private static Mark mark(Initiative initiative, ReachedMilestone each, Wording wording) {
        long at = at(initiative, each.milestone().due());
        String name = each.milestone().name();
        String due = wording.day(each.milestone().due());
        if (each.reached().isPresent()) {
            LocalDate day = each.reached().get();
            return new Mark(
                    at,
                    name,
                    due,
                    "reached",
                    "●",
                    "reached on "
                            + wording.day(day)
                            + (day.isAfter(each.milestone().due()) ? ", late" : ""));
        }
        return each.late()
                ? new Mark(at, name, due, "late", "▲", "late")
                : new Mark(at, name, due, "open", "○", "open");
    }

    private static long at(Initiative initiative, LocalDate day) {
        long days = ChronoUnit.DAYS.between(initiative.start(), initiative.end()) + 1;
        return Math.clamp(
                ChronoUnit.DAYS.between(initiative.start(), day) * STEPS / days, 0, STEPS);
    }
}
