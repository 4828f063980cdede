package org.whalecurve.rest.payouts;

import java.math.BigDecimal;
import java.util.Currency;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.whalecurve.domain.money.Fraction;
import org.whalecurve.domain.payouts.KeptGate;
import org.whalecurve.domain.payouts.KeptModifier;
import org.whalecurve.domain.payouts.PaidPart;
import org.whalecurve.domain.payouts.PaidPerson;
import org.whalecurve.domain.scorecards.Unit;
import org.whalecurve.rest.json.Amount;
import org.whalecurve.rest.json.Word;
import org.whalecurve.rest.scorecards.MeasureNumber;

@Schema(name = "PaidPerson", description = "What somebody was paid, with all that it rests on.")
record PaidPersonJson(
        String user,
        @Schema(description = "In per cent of what is paid at target, of what was known.")
                BigDecimal percent,
        Amount amount,
        @Schema(description = "Whether all of it was known.") boolean complete,
        List<PaidPartJson> components,
        List<KeptGateJson> gates,
        List<KeptModifierJson> modifiers) {

    @Schema(name = "PaidPart", description = "What a component paid.")
    record PaidPartJson(
            String component,
            String name,
            @Schema(enumeration = {"money", "percent", "count", "ratio", "days", "points"})
                    String unit,
            @Schema(nullable = true) @Nullable String value,
            @Schema(nullable = true) @Nullable String target,
            @Schema(nullable = true, description = "In per cent, behind gates and modifiers.")
                    @Nullable BigDecimal paid,
            Amount amount,
            @Schema(nullable = true, description = "Why it was not known; null if it was.")
                    @Nullable String missing) {}

    @Schema(name = "KeptGate", description = "How a gate stood.")
    record KeptGateJson(
            String gate,
            @Schema(nullable = true) @Nullable String value,
            @Schema(enumeration = {"open", "closed", "unknown"}) String state) {}

    @Schema(name = "KeptModifier", description = "What a modifier came to.")
    record KeptModifierJson(
            String modifier,
            @Schema(nullable = true) @Nullable String value,
            @Schema(nullable = true, description = "In per cent.") @Nullable BigDecimal factor) {}

    static PaidPersonJson from(PaidPerson person, Currency currency) {
        return new PaidPersonJson(
                person.user(),
                MeasureNumber.plain(person.percent()),
                Amount.of(person.amount(), currency.getCurrencyCode()),
                person.missing().isEmpty(),
                person.parts().stream().map(each -> part(each, currency)).toList(),
                person.gates().stream().map(each -> gate(each, currency)).toList(),
                person.modifiers().stream().map(each -> modifier(each, currency)).toList());
    }

    private static PaidPartJson part(PaidPart part, Currency currency) {
        return new PaidPartJson(
                part.component(),
                part.name(),
                Word.of(part.unit()),
                text(part.value(), part.unit(), currency),
                text(part.target(), part.unit(), currency),
                plainOrNull(part.paid()),
                Amount.of(part.amount(), currency.getCurrencyCode()),
                part.missing());
    }

    private static KeptGateJson gate(KeptGate gate, Currency currency) {
        return new KeptGateJson(
                gate.name(), text(gate.value(), gate.unit(), currency), Word.of(gate.state()));
    }

    private static KeptModifierJson modifier(KeptModifier modifier, Currency currency) {
        return new KeptModifierJson(
                modifier.name(),
                text(modifier.value(), modifier.unit(), currency),
                plainOrNull(modifier.factor()));
    }

    static @Nullable String text(@Nullable Fraction value, Unit unit, Currency currency) {
        return new MeasureNumber(unit, currency).textOrNull(value);
    }

    private static @Nullable BigDecimal plainOrNull(@Nullable Fraction number) {
        return number == null ? null : MeasureNumber.plain(number);
    }
}
