package org.whalecurve.rest.profitability;

import java.math.BigDecimal;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.whalecurve.domain.dispersion.Portion;
import org.whalecurve.domain.dispersion.ProfitSpread;
import org.whalecurve.rest.json.Amount;
import org.whalecurve.rest.json.Percent;

@Schema(name = "ProfitSpread", description = "How unevenly profit is spread over all of a sort.")
record SpreadJson(
        @Schema(description = "How many there are.") int count,
        @Schema(description = "How many earn more than nothing.") int profitable,
        @Schema(description = "How many cost more than they earn.") int unprofitable,
        @Schema(description = "What all earn together.") Amount profit,
        @Schema(description = "What the profitable earn.") Amount gain,
        @Schema(description = "What the unprofitable lose; below zero.") Amount loss,
        @Schema(description = "The best 1, 5, 10 and 20 per cent.") List<PortionJson> best,
        @Schema(description = "The worst 20 per cent.") PortionJson worst,
        @Schema(description = "How far profits usually lie from their mean.")
                Amount standardDeviation,
        @Schema(
                        nullable = true,
                        description =
                                "Standard deviation ÷ mean; null when the total is not above zero.")
                @Nullable BigDecimal variation) {

    @Schema(name = "Portion", description = "A part of the best or the worst.")
    record PortionJson(
            int percent,
            @Schema(description = "How many those are: the smallest number that is at least it.")
                    int count,
            @Schema(description = "What they earn together.") Amount profit,
            @Schema(
                            nullable = true,
                            description =
                                    "The same in per cent of the total; null when that is not above"
                                            + " zero.")
                    @Nullable BigDecimal share) {}

    static SpreadJson from(ProfitSpread spread, String currency) {
        return new SpreadJson(
                spread.objects(),
                spread.profitable(),
                spread.unprofitable(),
                Amount.of(spread.totalMinor(), currency),
                Amount.of(spread.gainMinor(), currency),
                Amount.of(spread.lossMinor(), currency),
                spread.best().stream().map(part -> portion(part, spread, currency)).toList(),
                portion(spread.worst(), spread, currency),
                Amount.of(spread.standardDeviationMinor(), currency),
                spread.variation().orElse(null));
    }

    private static PortionJson portion(Portion part, ProfitSpread spread, String currency) {
        return new PortionJson(
                part.percent(),
                part.objects(),
                Amount.of(part.profitMinor(), currency),
                Percent.of(part.profitMinor(), spread.totalMinor()));
    }
}
