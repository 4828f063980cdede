package org.whalecurve.rest.incentives;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.whalecurve.application.incentives.SeenPlan;
import org.whalecurve.domain.incentives.IncentivePlan;
import org.whalecurve.domain.incentives.Participant;
import org.whalecurve.domain.incentives.PlanComponent;
import org.whalecurve.domain.incentives.PlanGate;
import org.whalecurve.domain.incentives.PlanModifier;
import org.whalecurve.domain.money.Fraction;
import org.whalecurve.domain.scorecards.Direction;
import org.whalecurve.rest.json.Amount;
import org.whalecurve.rest.json.Word;
import org.whalecurve.rest.scorecards.MeasureNumber;

@Schema(
        name = "IncentivePlan",
        description = "A published incentive plan as the caller may see it.")
record IncentivePlanJson(
        String id,
        int version,
        String name,
        int year,
        String currency,
        @Schema(nullable = true) @Nullable Instant publishedAt,
        List<ComponentJson> components,
        @Schema(description = "What must be so before anything is paid.") List<GateJson> gates,
        @Schema(description = "What all payouts are multiplied by.") List<ModifierJson> modifiers,
        @Schema(description = "Those whose pay the caller may see.")
                List<ParticipantJson> participants,
        @Schema(description = "How many others take part.") int hidden) {

    private static final int DECIMALS = 6;

    @Schema(name = "PlanComponent", description = "A part of the plan that is paid for by itself.")
    record ComponentJson(
            String id,
            String name,
            @Schema(description = "In per cent; all components come to 100.00.") BigDecimal weight,
            YardstickJson by,
            @Schema(
                            nullable = true,
                            enumeration = {"volume", "margin", "returns", "service", "other"},
                            description = "As the plan states it; null if it states nothing.")
                    @Nullable String nature,
            @Schema(
                            nullable = true,
                            description =
                                    "To be reached in the year, money in units of the currency; null"
                                            + " for what the scorecard plans.")
                    @Nullable String target,
            List<CurvePointJson> curve,
            @Schema(description = "Whether the last line goes on beyond the last point.")
                    boolean goesOn,
            CurveAuditJson audit) {}

    @Schema(name = "PlanGate", description = "What must be so before anything is paid.")
    record GateJson(
            String name,
            YardstickJson by,
            @Schema(enumeration = {"at-least", "at-most"}) String opens,
            String bound,
            @Schema(nullable = true, description = "Null for the whole plan.")
                    @Nullable String component) {}

    @Schema(name = "PlanModifier", description = "What all payouts are multiplied by.")
    record ModifierJson(
            String name,
            YardstickJson by,
            @Schema(nullable = true) @Nullable String target,
            @Schema(description = "In per cent.") BigDecimal least,
            @Schema(description = "In per cent.") BigDecimal most) {}

    @Schema(name = "Participant", description = "Somebody who is paid by the plan.")
    record ParticipantJson(
            String user,
            @Schema(description = "Of the year.") Amount basePay,
            @Schema(description = "Paid at target, in per cent of the base pay.")
                    BigDecimal targetShare,
            @Schema(description = "Targets of this person, by component.")
                    Map<String, String> targets) {}

    static IncentivePlanJson from(SeenPlan seen) {
        IncentivePlan plan = seen.plan();
        List<BigDecimal> weights = plan.weights().percentages();
        List<ComponentJson> components = new ArrayList<>();
        for (int i = 0; i < weights.size(); i++) {
            components.add(component(plan.components().get(i), weights.get(i)));
        }
        String currency = plan.currency().getCurrencyCode();
        return new IncentivePlanJson(
                plan.id(),
                seen.version(),
                plan.name(),
                plan.year(),
                currency,
                seen.publishedAt(),
                List.copyOf(components),
                plan.gates().stream().map(IncentivePlanJson::gate).toList(),
                plan.modifiers().stream().map(IncentivePlanJson::modifier).toList(),
                plan.participants().stream().map(each -> participant(each, currency)).toList(),
                seen.hidden());
    }

    private static ComponentJson component(PlanComponent component, BigDecimal weight) {
        return new ComponentJson(
                component.id(),
                component.name(),
                weight,
                YardstickJson.from(component.by()),
                component.nature() == null ? null : Word.of(component.nature()),
                writtenOrNull(component.target()),
                component.curve().points().stream().map(CurvePointJson::from).toList(),
                component.curve().goesOn(),
                CurveAuditJson.from(component));
    }

    private static GateJson gate(PlanGate gate) {
        return new GateJson(
                gate.name(),
                YardstickJson.from(gate.by()),
                gate.opens() == Direction.LESS_IS_BETTER ? "at-most" : "at-least",
                written(gate.bound()),
                gate.component());
    }

    private static ModifierJson modifier(PlanModifier modifier) {
        return new ModifierJson(
                modifier.name(),
                YardstickJson.from(modifier.by()),
                writtenOrNull(modifier.target()),
                MeasureNumber.plain(modifier.least()),
                MeasureNumber.plain(modifier.most()));
    }

    private static ParticipantJson participant(Participant participant, String currency) {
        Map<String, String> targets = new TreeMap<>();
        participant.targets().forEach((id, target) -> targets.put(id, written(target)));
        return new ParticipantJson(
                participant.user(),
                Amount.of(participant.basePay(), currency),
                MeasureNumber.plain(participant.targetShare()),
                targets);
    }

    private static @Nullable String writtenOrNull(@Nullable Fraction number) {
        return number == null ? null : written(number);
    }

    /** As the document has it. */
    private static String written(Fraction number) {
        BigDecimal decimal = number.decimal(DECIMALS).stripTrailingZeros();
        return decimal.setScale(Math.max(0, decimal.scale())).toPlainString();
    }
}
