package org.whalecurve.rest.profitability;

import java.math.BigDecimal;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.whalecurve.application.profitability.ScopedWhaleCurve;
import org.whalecurve.domain.profitability.WhaleCurve;
import org.whalecurve.rest.json.Amount;
import org.whalecurve.rest.json.Percent;

@Schema(
        name = "WhaleCurve",
        description = "Cumulative profit over customers, from the most to the least profitable.")
record CurveJson(
        String run,
        String period,
        int customers,
        @Schema(description = "How many customers of the run are not in it.") int notShown,
        int profitable,
        int unprofitable,
        @Schema(description = "Profit of all customers: where the curve ends.") Amount total,
        @Schema(description = "The sum of all positive profits.") Amount peak,
        @Schema(
                        nullable = true,
                        description =
                                "The peak in percent of the total; null if that is not above"
                                        + " zero.")
                @Nullable BigDecimal peakPercent,
        @Schema(description = "What the unprofitable customers destroy: peak less total.")
                Amount erosion,
        @Schema(
                        nullable = true,
                        description =
                                "The erosion in percent of the total; null if that is not above"
                                        + " zero.")
                @Nullable BigDecimal erosionPercent,
        List<PointJson> points) {

    @Schema(name = "CurvePoint", description = "A point of the curve.")
    record PointJson(
            @Schema(description = "How many customers stand at or before it.") int rank,
            @Schema(nullable = true) @Nullable BigDecimal customersPercent,
            Amount cumulativeProfit,
            @Schema(
                            nullable = true,
                            description =
                                    "In percent of the total; null if that is not above zero.")
                    @Nullable BigDecimal profitPercent) {}

    static CurveJson from(ScopedWhaleCurve scoped) {
        WhaleCurve curve = scoped.curve();
        String currency = scoped.currency();
        return new CurveJson(
                scoped.run(),
                scoped.period(),
                curve.customers(),
                scoped.notShown(),
                curve.profitable(),
                curve.unprofitable(),
                Amount.of(curve.totalMinor(), currency),
                Amount.of(curve.peakMinor(), currency),
                Percent.of(curve.peakMinor(), curve.totalMinor()),
                Amount.of(curve.erosionMinor(), currency),
                Percent.of(curve.erosionMinor(), curve.totalMinor()),
                curve.points().stream().map(point -> pointOf(point, curve, currency)).toList());
    }

    private static PointJson pointOf(WhaleCurve.Point point, WhaleCurve curve, String currency) {
        return new PointJson(
                point.rank(),
                Percent.of(point.rank(), curve.customers()),
                Amount.of(point.cumulativeMinor(), currency),
                Percent.of(point.cumulativeMinor(), curve.totalMinor()));
    }
}
