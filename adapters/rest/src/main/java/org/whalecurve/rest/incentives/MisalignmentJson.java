package org.whalecurve.rest.incentives;

import java.math.BigDecimal;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.whalecurve.domain.incentives.Misalignment;
import org.whalecurve.domain.incentives.Misalignment.KinkCrowding;
import org.whalecurve.domain.incentives.Misalignment.MissingCounterweight;
import org.whalecurve.domain.incentives.Misalignment.PaidForLosses;
import org.whalecurve.domain.incentives.Misalignment.PerversePlan;
import org.whalecurve.domain.incentives.Misalignment.Uncontrollable;
import org.whalecurve.rest.json.Amount;
import org.whalecurve.rest.scorecards.MeasureNumber;

@Schema(
        name = "Misalignment",
        description = "A way in which a plan pays for something else than the company wants.")
record MisalignmentJson(
        @Schema(
                        enumeration = {
                            "perverse-plan",
                            "paid-for-losses",
                            "missing-counterweight",
                            "kink-crowding",
                            "uncontrollable"
                        })
                String kind,
        @Schema(nullable = true, description = "The component; null for the plan as a whole.")
                @Nullable String component,
        @Schema(description = "User names of whom it is true.") List<String> users,
        @Schema(description = "What was paid for it.") Amount paid,
        @Schema(nullable = true, description = "What the person's own customers earned.")
                @Nullable Amount profit,
        @Schema(nullable = true, description = "The people beside a cliff; null for all others.")
                @Nullable CrowdJson crowd,
        @Schema(description = "What it brought the company: below zero for what it cost.")
                Amount worth) {

    @Schema(name = "Crowd", description = "How many people stand on either side of a cliff.")
    record CrowdJson(
            @Schema(description = "Achievement in per cent of the target.") BigDecimal at,
            int below,
            int above,
            @Schema(description = "How likely that is by chance alone, in per cent.")
                    BigDecimal chance) {}

    static MisalignmentJson from(Misalignment found, String currency) {
        Amount worth = Amount.of(found.worth(), currency);
        return switch (found) {
            case PerversePlan(_, var paid) ->
                    of("perverse-plan", null, List.of(), Amount.of(paid, currency), worth);
            case PaidForLosses(var user, var paid, var profit) ->
                    new MisalignmentJson(
                            "paid-for-losses",
                            null,
                            List.of(user),
                            Amount.of(paid, currency),
                            Amount.of(profit, currency),
                            null,
                            worth);
            case MissingCounterweight(var component, var paid) ->
                    of(
                            "missing-counterweight",
                            component.id(),
                            List.of(),
                            Amount.of(paid, currency),
                            worth);
            case KinkCrowding crowding ->
                    new MisalignmentJson(
                            "kink-crowding",
                            crowding.component().id(),
                            List.of(),
                            Amount.of(crowding.paid(), currency),
                            null,
                            new CrowdJson(
                                    MeasureNumber.plain(crowding.cliff().at()),
                                    crowding.below(),
                                    crowding.above(),
                                    MeasureNumber.plain(crowding.chance().times(100))),
                            worth);
            case Uncontrollable(var component, var users, var paid) ->
                    of("uncontrollable", component.id(), users, Amount.of(paid, currency), worth);
        };
    }

    private static MisalignmentJson of(
            String kind,
            @Nullable String component,
            List<String> users,
            Amount paid,
            Amount worth) {
        return new MisalignmentJson(kind, component, users, paid, null, null, worth);
    }
}
