package org.whalecurve.rest.incentives;

import java.math.BigDecimal;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.whalecurve.domain.incentives.Misalignment;
import org.whalecurve.domain.incentives.Misalignment.BiasedForecasts;
import org.whalecurve.domain.incentives.Misalignment.ExcessStock;
import org.whalecurve.domain.incentives.Misalignment.KinkCrowding;
import org.whalecurve.domain.incentives.Misalignment.LostSales;
import org.whalecurve.domain.incentives.Misalignment.MissingCounterweight;
import org.whalecurve.domain.incentives.Misalignment.MonthEndPeak;
import org.whalecurve.domain.incentives.Misalignment.PaidForLosses;
import org.whalecurve.domain.incentives.Misalignment.PerversePlan;
import org.whalecurve.domain.incentives.Misalignment.ShortCalls;
import org.whalecurve.domain.incentives.Misalignment.Uncontrollable;
import org.whalecurve.domain.incentives.PlanComponent;
import org.whalecurve.domain.money.Fraction;
import org.whalecurve.domain.operations.Bargain;
import org.whalecurve.domain.operations.ForecastLean;
import org.whalecurve.domain.operations.ServiceTrend;
import org.whalecurve.domain.operations.Share;
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
                            "uncontrollable",
                            "excess-stock",
                            "lost-sales",
                            "biased-forecasts",
                            "month-end-peak",
                            "worse-service"
                        })
                String kind,
        @Schema(nullable = true, description = "The component; null for the plan as a whole.")
                @Nullable String component,
        @Schema(description = "User names of whom it is true.") List<String> users,
        @Schema(
                        description =
                                "What was paid for it; of excess stock and lost sales, what was"
                                        + " saved.")
                Amount paid,
        @Schema(nullable = true, description = "What the person's own customers earned.")
                @Nullable Amount profit,
        @Schema(nullable = true, description = "The people beside a cliff; null for all others.")
                @Nullable CrowdJson crowd,
        @Schema(nullable = true, description = "What the records tell; null where only pay does.")
                @Nullable EvidenceJson evidence,
        @Schema(description = "What it brought the company: below zero for what it cost.")
                Amount worth) {

    @Schema(name = "Crowd", description = "How many people stand on either side of a cliff.")
    record CrowdJson(
            @Schema(description = "Achievement in per cent of the target.") BigDecimal at,
            int below,
            int above,
            @Schema(description = "How likely that is by chance alone, in per cent.")
                    BigDecimal chance) {}

    @Schema(name = "MisalignmentEvidence", description = "What the records tell.")
    record EvidenceJson(
            @Schema(
                            nullable = true,
                            description =
                                    "What the added stock cost, or what lost sales would have"
                                            + " brought.")
                    @Nullable Amount cost,
            @Schema(nullable = true, description = "Who foresaw, or the key of the article.")
                    @Nullable String who,
            @Schema(nullable = true, description = "Months in which more was foreseen than came.")
                    @Nullable Integer high,
            @Schema(nullable = true, description = "Months in which less was foreseen than came.")
                    @Nullable Integer low,
            @Schema(nullable = true, description = "How likely that is by chance, in per cent.")
                    @Nullable BigDecimal chance,
            @Schema(
                            nullable = true,
                            description =
                                    "Part of the orders in the last five days of a month ÷ part"
                                            + " that five days are.")
                    @Nullable BigDecimal rush,
            @Schema(nullable = true, description = "Resolved at once, earlier, in per cent.")
                    @Nullable BigDecimal earlier,
            @Schema(nullable = true, description = "Resolved at once, later, in per cent.")
                    @Nullable BigDecimal later) {

        private static EvidenceJson of(Bargain bargain, String currency) {
            return new EvidenceJson(
                    Amount.of(bargain.cost(), currency), null, null, null, null, null, null, null);
        }

        private static EvidenceJson of(ForecastLean lean, Fraction chance) {
            return new EvidenceJson(
                    null,
                    lean.who(),
                    lean.high(),
                    lean.low(),
                    MeasureNumber.plain(chance.times(100)),
                    null,
                    null,
                    null);
        }

        private static EvidenceJson of(Fraction rush) {
            return new EvidenceJson(
                    null, null, null, null, null, MeasureNumber.plain(rush), null, null);
        }

        private static EvidenceJson of(ServiceTrend trend) {
            return new EvidenceJson(
                    null,
                    null,
                    null,
                    null,
                    null,
                    null,
                    percentOrNull(trend.earlier()),
                    percentOrNull(trend.later()));
        }

        private static @Nullable BigDecimal percentOrNull(Share share) {
            return share.rate().map(rate -> MeasureNumber.plain(rate.times(100))).orElse(null);
        }
    }

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
                            null,
                            worth);
            case Uncontrollable(var component, var users, var paid) ->
                    of("uncontrollable", component.id(), users, Amount.of(paid, currency), worth);
            case ExcessStock(var component, var bargain) ->
                    told(
                            "excess-stock",
                            component,
                            found,
                            bargain.saved(),
                            EvidenceJson.of(bargain, currency),
                            currency);
            case LostSales(var component, var bargain) ->
                    told(
                            "lost-sales",
                            component,
                            found,
                            bargain.saved(),
                            EvidenceJson.of(bargain, currency),
                            currency);
            case BiasedForecasts(var component, var lean, var chance, var paid) ->
                    told(
                            "biased-forecasts",
                            component,
                            found,
                            paid,
                            EvidenceJson.of(lean, chance),
                            currency);
            case MonthEndPeak(_, var rush, var paid) ->
                    told("month-end-peak", null, found, paid, EvidenceJson.of(rush), currency);
            case ShortCalls(var component, var trend, var paid) ->
                    told("worse-service", component, found, paid, EvidenceJson.of(trend), currency);
        };
    }

    private static MisalignmentJson of(
            String kind,
            @Nullable String component,
            List<String> users,
            Amount paid,
            Amount worth) {
        return new MisalignmentJson(kind, component, users, paid, null, null, null, worth);
    }

    private static MisalignmentJson told(
            String kind,
            @Nullable PlanComponent component,
            Misalignment found,
            long paid,
            EvidenceJson evidence,
            String currency) {
        return new MisalignmentJson(
                kind,
                component == null ? null : component.id(),
                found.named(),
                Amount.of(paid, currency),
                null,
                null,
                evidence,
                Amount.of(found.worth(), currency));
    }
}
