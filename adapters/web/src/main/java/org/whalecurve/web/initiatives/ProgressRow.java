package org.whalecurve.web.initiatives;

import org.whalecurve.domain.initiatives.Initiative;
import org.whalecurve.domain.initiatives.Milestone;
import org.whalecurve.domain.initiatives.Progress.MilestoneReached;
import org.whalecurve.domain.initiatives.Progress.MoneySpent;
import org.whalecurve.domain.initiatives.Progress.Noted;
import org.whalecurve.domain.initiatives.Progress.RiskRaised;
import org.whalecurve.domain.initiatives.Progress.RiskSettled;
import org.whalecurve.domain.initiatives.ProgressEntry;
import org.whalecurve.web.Wording;

/**
 * What somebody said.
 *
 * @param what what happened, in words
 */
record ProgressRow(long number, String at, String by, String what, String words) {

    static ProgressRow of(ProgressEntry entry, Initiative initiative, Wording wording) {
        return new ProgressRow(
                entry.number(),
                wording.moment(entry.at()),
                entry.by(),
                switch (entry.progress()) {
                    case Noted() -> "Note";
                    case MilestoneReached(var milestone, var day) ->
                            "%s reached on %s"
                                    .formatted(
                                            initiative
                                                    .milestone(milestone)
                                                    .map(Milestone::name)
                                                    .orElse(milestone),
                                            wording.day(day));
                    case MoneySpent(var amount) ->
                            (amount < 0 ? "Correction: " : "Spent: ")
                                    + wording.money(
                                            amount, initiative.currency().getCurrencyCode());
                    case RiskRaised() -> "Risk";
                    case RiskSettled(var number) -> "Risk of entry %d settled".formatted(number);
                },
                entry.words());
    }
}
