package org.whalecurve.rest.incentives;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Currency;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.whalecurve.application.incentives.SimulationReport;
import org.whalecurve.domain.incentives.AnonymousPayouts;
import org.whalecurve.domain.incentives.AppliedModifier;
import org.whalecurve.domain.incentives.IncentivePlan;
import org.whalecurve.domain.incentives.Measured;
import org.whalecurve.domain.incentives.PaidComponent;
import org.whalecurve.domain.incentives.PassedGate;
import org.whalecurve.domain.incentives.Payout;
import org.whalecurve.domain.incentives.RankCorrelation;
import org.whalecurve.domain.incentives.SimulatedPayout;
import org.whalecurve.domain.incentives.Simulation;
import org.whalecurve.domain.money.Fraction;
import org.whalecurve.rest.json.Amount;
import org.whalecurve.rest.json.Word;
import org.whalecurve.rest.scorecards.MeasureNumber;

@Schema(
        name = "IncentiveSimulation",
        description = "What an incentive plan would have paid for months that are over.")
record SimulationJson(
        String plan,
        int version,
        @Schema(examples = "2011-01") String from,
        @Schema(examples = "2011-12") String to,
        @Schema(description = "What all would have been paid, of whom the caller may know.")
                Amount paid,
        @Schema(description = "What they would be paid at target.") Amount atTarget,
        @Schema(
                        nullable = true,
                        description =
                                "Of payouts with the profits of the participants' own customers;"
                                        + " null where too few can be compared.")
                @Nullable CorrelationJson correlation,
        @Schema(description = "What it would have paid for against the company's interest.")
                List<MisalignmentJson> findings,
        @Schema(
                        description =
                                "The rules that the records do not tell enough for: that nothing was"
                                        + " found by them means nothing.")
                List<UnseenJson> unseen,
        List<PayoutJson> payouts,
        @Schema(description = "How many others take part whose pay the caller may not see.")
                int hidden,
        @Schema(
                        nullable = true,
                        description =
                                "What these would have been paid, without names; null where they"
                                        + " are fewer than five.")
                @Nullable AnonymousJson others) {

    private static final int DECIMALS = 4;

    @Schema(name = "RankCorrelation", description = "Spearman's ρ, equals at the mean rank.")
    record CorrelationJson(
            @Schema(description = "Of how many people it tells.") int people, BigDecimal value) {}

    @Schema(name = "SimulatedPayout", description = "What somebody would have been paid.")
    record PayoutJson(
            String user,
            @Schema(description = "What would be paid at target for these months.") Amount atTarget,
            @Schema(description = "In per cent of that, of what is known.") BigDecimal percent,
            Amount amount,
            @Schema(description = "Whether all of it is known.") boolean complete,
            @Schema(description = "How many customers with a statement they look after.")
                    int customers,
            @Schema(nullable = true, description = "The profit of these customers.")
                    @Nullable Amount profit,
            List<PaidComponentJson> components,
            List<PassedGateJson> gates,
            List<AppliedModifierJson> modifiers) {}

    @Schema(name = "PaidComponent", description = "What a component would have paid.")
    record PaidComponentJson(
            String component,
            @Schema(enumeration = {"money", "percent", "count", "ratio", "days", "points"})
                    String unit,
            @Schema(nullable = true) @Nullable String value,
            @Schema(nullable = true) @Nullable String target,
            @Schema(nullable = true, description = "In per cent of the target.")
                    @Nullable BigDecimal achievement,
            @Schema(nullable = true, description = "What the curve pays for it, in per cent.")
                    @Nullable BigDecimal payout,
            @Schema(nullable = true, description = "The same behind gates and modifiers.")
                    @Nullable BigDecimal paid,
            Amount amount,
            @Schema(nullable = true, description = "Why it is not known; null if it is.")
                    @Nullable String missing) {}

    @Schema(name = "PassedGate", description = "How a gate stood.")
    record PassedGateJson(
            String gate,
            @Schema(nullable = true) @Nullable String value,
            @Schema(enumeration = {"open", "closed", "unknown"}) String state) {}

    @Schema(name = "AppliedModifier", description = "What a modifier came to.")
    record AppliedModifierJson(
            String modifier,
            @Schema(nullable = true) @Nullable String value,
            @Schema(nullable = true, description = "In per cent.") @Nullable BigDecimal factor,
            @Schema(nullable = true, description = "Why it is not known; null if it is.")
                    @Nullable String missing) {}

    @Schema(name = "UnseenRule", description = "A rule that the records do not tell enough for.")
    record UnseenJson(
            @Schema(
                            enumeration = {
                                "perverse-plan",
                                "excess-stock",
                                "lost-sales",
                                "biased-forecasts",
                                "month-end-peak",
                                "worse-service"
                            })
                    String rule,
            @Schema(description = "What it needs.") String reason) {}

    @Schema(name = "AnonymousPayouts", description = "What others would have been paid.")
    record AnonymousJson(
            @Schema(description = "All of them together.") Amount amount,
            @Schema(
                            description =
                                    "What they achieved, in per cent of their targets, in ascending"
                                            + " order, by component.")
                    List<AchievedJson> achieved) {}

    @Schema(name = "AnonymousAchievements", description = "What others achieved of a component.")
    record AchievedJson(String component, List<BigDecimal> percent) {}

    static SimulationJson from(SimulationReport report) {
        Simulation simulation = report.simulation();
        Currency currency = simulation.plan().currency();
        RankCorrelation correlation = simulation.correlation();
        return new SimulationJson(
                simulation.plan().id(),
                report.seen().version(),
                simulation.months().from().toString(),
                simulation.months().to().toString(),
                Amount.of(simulation.amount(), currency.getCurrencyCode()),
                amount(simulation.atTarget(), currency),
                correlation == null
                        ? null
                        : new CorrelationJson(
                                correlation.people(),
                                BigDecimal.valueOf(correlation.value())
                                        .setScale(DECIMALS, RoundingMode.HALF_UP)),
                report.findings().found().stream()
                        .map(each -> MisalignmentJson.from(each, currency.getCurrencyCode()))
                        .toList(),
                report.findings().unseen().stream()
                        .map(each -> new UnseenJson(Word.of(each.rule()), each.reason()))
                        .toList(),
                simulation.payouts().stream().map(each -> payout(each, currency)).toList(),
                report.seen().hidden(),
                report.others()
                        .shown()
                        .map(others -> anonymous(others, simulation.plan()))
                        .orElse(null));
    }

    private static AnonymousJson anonymous(AnonymousPayouts others, IncentivePlan plan) {
        return new AnonymousJson(
                Amount.of(others.amount(), plan.currency().getCurrencyCode()),
                plan.components().stream()
                        .map(component ->
                                new AchievedJson(
                                        component.id(),
                                        others
                                                .achieved()
                                                .getOrDefault(component.id(), List.of())
                                                .stream()
                                                .map(MeasureNumber::plain)
                                                .toList()))
                        .toList());
    }

    private static PayoutJson payout(SimulatedPayout simulated, Currency currency) {
        Payout payout = simulated.payout();
        return new PayoutJson(
                simulated.user(),
                amount(payout.atTarget(), currency),
                MeasureNumber.plain(payout.percent()),
                Amount.of(payout.amount(), currency.getCurrencyCode()),
                payout.isComplete(),
                simulated.customers(),
                simulated.profit().known().map(profit -> amount(profit, currency)).orElse(null),
                payout.components().stream().map(each -> component(each, currency)).toList(),
                payout.gates().stream().map(each -> gate(each, currency)).toList(),
                payout.modifiers().stream().map(each -> modifier(each, currency)).toList());
    }

    private static PaidComponentJson component(PaidComponent paid, Currency currency) {
        return new PaidComponentJson(
                paid.component().id(),
                Word.of(paid.measured().unit()),
                value(paid.measured(), currency),
                number(paid.measured(), currency).textOrNull(paid.target()),
                plainOrNull(paid.achievement()),
                plainOrNull(paid.payout()),
                plainOrNull(paid.paid()),
                Amount.of(paid.amount(), currency.getCurrencyCode()),
                paid.missing());
    }

    private static PassedGateJson gate(PassedGate passed, Currency currency) {
        return new PassedGateJson(
                passed.gate().name(), value(passed.measured(), currency), Word.of(passed.state()));
    }

    private static AppliedModifierJson modifier(AppliedModifier applied, Currency currency) {
        return new AppliedModifierJson(
                applied.modifier().name(),
                value(applied.measured(), currency),
                plainOrNull(applied.factor()),
                applied.missing());
    }

    private static @Nullable String value(Measured measured, Currency currency) {
        return number(measured, currency).textOrNull(measured.value().known().orElse(null));
    }

    private static MeasureNumber number(Measured measured, Currency currency) {
        return new MeasureNumber(measured.unit(), currency);
    }

    private static @Nullable BigDecimal plainOrNull(@Nullable Fraction number) {
        return number == null ? null : MeasureNumber.plain(number);
    }

    private static Amount amount(Fraction minor, Currency currency) {
        return Amount.of(minor.decimal(0).longValueExact(), currency.getCurrencyCode());
    }
}
