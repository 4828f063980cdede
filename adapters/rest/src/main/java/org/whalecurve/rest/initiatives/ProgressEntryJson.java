package org.whalecurve.rest.initiatives;

import java.time.Instant;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.whalecurve.domain.initiatives.Progress.MilestoneReached;
import org.whalecurve.domain.initiatives.Progress.MoneySpent;
import org.whalecurve.domain.initiatives.Progress.Noted;
import org.whalecurve.domain.initiatives.Progress.RiskRaised;
import org.whalecurve.domain.initiatives.Progress.RiskSettled;
import org.whalecurve.domain.initiatives.ProgressEntry;
import org.whalecurve.rest.json.Amount;

@Schema(name = "ProgressEntry", description = "What somebody said has happened; it never changes.")
record ProgressEntryJson(
        long number,
        @Schema(
                        enumeration = {
                            NewProgressJson.NOTE,
                            NewProgressJson.MILESTONE_REACHED,
                            NewProgressJson.MONEY_SPENT,
                            NewProgressJson.RISK_RAISED,
                            NewProgressJson.RISK_SETTLED
                        })
                String kind,
        @Schema(nullable = true, description = "Id of the milestone that was reached.")
                @Nullable String milestone,
        @Schema(nullable = true, description = "The day on which it was reached.")
                @Nullable LocalDate day,
        @Schema(nullable = true, description = "What was spent; below zero for a correction.")
                @Nullable Amount amount,
        @Schema(nullable = true, description = "Number of the entry whose risk is settled.")
                @Nullable Long settles,
        String words,
        @Schema(description = "User name.") String by,
        Instant at) {

    static ProgressEntryJson from(ProgressEntry entry, String currency) {
        return switch (entry.progress()) {
            case Noted() -> of(entry, NewProgressJson.NOTE, null, null, null, null);
            case MilestoneReached(var milestone, var day) ->
                    of(entry, NewProgressJson.MILESTONE_REACHED, milestone, day, null, null);
            case MoneySpent(var amount) ->
                    of(
                            entry,
                            NewProgressJson.MONEY_SPENT,
                            null,
                            null,
                            Amount.of(amount, currency),
                            null);
            case RiskRaised() -> of(entry, NewProgressJson.RISK_RAISED, null, null, null, null);
            case RiskSettled(var number) ->
                    of(entry, NewProgressJson.RISK_SETTLED, null, null, null, number);
        };
    }

    private static ProgressEntryJson of(
            ProgressEntry entry,
            String kind,
            @Nullable String milestone,
            @Nullable LocalDate day,
            @Nullable Amount amount,
            @Nullable Long settles) {
        return new ProgressEntryJson(
                entry.number(),
                kind,
                milestone,
                day,
                amount,
                settles,
                entry.words(),
                entry.by(),
                entry.at());
    }
}
