package org.whalecurve.rest.initiatives;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.whalecurve.domain.initiatives.Benefit;
import org.whalecurve.domain.initiatives.BenefitFinding;
import org.whalecurve.domain.initiatives.BenefitFinding.Measured;
import org.whalecurve.domain.initiatives.BenefitFinding.NotMeasured;
import org.whalecurve.domain.initiatives.BenefitGroup;
import org.whalecurve.domain.money.Fraction;
import org.whalecurve.domain.scorecards.Months;
import org.whalecurve.rest.json.Amount;
import org.whalecurve.rest.json.Word;

@Schema(
        name = "Benefit",
        description =
                "What touched customers earned more than untouched ones did, in as many months"
                        + " before and after the beginning.")
record BenefitJson(
        @Schema(nullable = true, description = "Why it was not measured; null if it was.")
                @Nullable String notMeasured,
        @Schema(nullable = true) @Nullable StretchJson before,
        @Schema(nullable = true) @Nullable StretchJson after,
        @Schema(nullable = true) @Nullable DifferenceJson difference,
        @Schema(
                        nullable = true,
                        description =
                                "The same between the months before and as many before those, when"
                                        + " nobody was touched; null if there are no runs of them.")
                @Nullable DifferenceJson trend,
        @Schema(description = "Whether the groups went apart before anybody was touched.")
                boolean wentApartBefore,
        @Schema(description = "Ids of the runs of record it rests on, the earliest first.")
                List<String> runs) {

    @Schema(name = "Stretch", description = "Months.")
    record StretchJson(String from, String to) {

        static StretchJson from(Months months) {
            return new StretchJson(months.from().toString(), months.to().toString());
        }
    }

    @Schema(name = "BenefitGroup", description = "The customers of one group.")
    record GroupJson(
            @Schema(description = "How many had a statement in the months before.") int customers,
            Amount before,
            Amount after,
            @Schema(description = "How many of them had none afterwards; they earned nothing.")
                    int gone,
            @Schema(description = "How many had one only afterwards; they are left out.") int came,
            Amount earnedByThose) {

        static GroupJson from(BenefitGroup group, String currency) {
            return new GroupJson(
                    group.customers(),
                    Amount.of(group.before(), currency),
                    Amount.of(group.after(), currency),
                    group.gone(),
                    group.came(),
                    Amount.of(group.earnedByThose(), currency));
        }
    }

    @Schema(
            name = "DifferenceInDifferences",
            description = "The mean change of touched customers less that of untouched ones.")
    record DifferenceJson(
            GroupJson touched,
            GroupJson untouched,
            @Schema(nullable = true, description = "For each touched customer.")
                    @Nullable Amount perCustomer,
            @Schema(nullable = true, description = "For all of them together.")
                    @Nullable Amount total,
            @Schema(nullable = true, description = "Lower bound of the total, 95 % sure.")
                    @Nullable Amount low,
            @Schema(nullable = true, description = "Upper bound.") @Nullable Amount high,
            @Schema(enumeration = {"earned", "lost", "cannot-tell", "too-few"}) String verdict) {

        static DifferenceJson from(Benefit benefit, String currency) {
            return new DifferenceJson(
                    GroupJson.from(benefit.touched(), currency),
                    GroupJson.from(benefit.untouched(), currency),
                    benefit.perCustomer().map(each -> amount(each, currency)).orElse(null),
                    benefit.total().map(each -> amount(each, currency)).orElse(null),
                    benefit.totalInterval().map(each -> amount(each.low(), currency)).orElse(null),
                    benefit.totalInterval().map(each -> amount(each.high(), currency)).orElse(null),
                    Word.of(benefit.verdict()));
        }

        private static Amount amount(Fraction minor, String currency) {
            return Amount.of(minor.decimal(0).longValueExact(), currency);
        }

        /** A bound is an estimate: it is written to the nearest minor unit. */
        private static Amount amount(double minor, String currency) {
            return Amount.of(
                    BigDecimal.valueOf(minor).setScale(0, RoundingMode.HALF_UP).longValueExact(),
                    currency);
        }
    }

    static BenefitJson from(BenefitFinding finding) {
        return switch (finding) {
            case NotMeasured(var reason) ->
                    new BenefitJson(reason, null, null, null, null, false, List.of());
            case Measured measured ->
                    new BenefitJson(
                            null,
                            StretchJson.from(measured.before()),
                            StretchJson.from(measured.after()),
                            DifferenceJson.from(measured.benefit(), measured.currency()),
                            measured.trend()
                                    .map(trend -> DifferenceJson.from(trend, measured.currency()))
                                    .orElse(null),
                            measured.wentApartBefore(),
                            measured.runs());
        };
    }
}
