package org.whalecurve.rest.profitability;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.whalecurve.application.profitability.QuadrantReport;
import org.whalecurve.application.profitability.QuadrantReport.Placed;
import org.whalecurve.domain.quadrant.CustomerQuadrant;
import org.whalecurve.domain.quadrant.CustomerQuadrant.Corner;
import org.whalecurve.domain.quadrant.CustomerQuadrant.Part;
import org.whalecurve.rest.json.Amount;
import org.whalecurve.rest.json.Word;

@Schema(
        name = "Quadrant",
        description = "Customers by cost to serve and net margin, parted at the medians.")
record QuadrantJson(
        String run,
        String period,
        @Schema(nullable = true, description = "Cost to serve ÷ net revenue in the middle.")
                @Nullable BigDecimal servingMedian,
        @Schema(nullable = true, description = "Profit ÷ net revenue in the middle.")
                @Nullable BigDecimal marginMedian,
        List<PartJson> parts,
        @Schema(description = "Customers whose net revenue is not above zero.")
                PartJson withoutRevenue,
        @Schema(description = "The customers with the highest net revenue.")
                List<PointJson> largest,
        @Schema(description = "Customers of the run outside one's scope or the filter.")
                int notShown) {

    private static final int DECIMALS = 6;

    @Schema(name = "QuadrantPart", description = "Customers together.")
    record PartJson(
            @Schema(
                            enumeration = {
                                "cheap-and-rewarding",
                                "costly-and-rewarding",
                                "cheap-and-poor",
                                "costly-and-poor",
                                "without-revenue"
                            })
                    String corner,
            int customers,
            Amount netRevenue,
            @Schema(description = "Cost to attain, serve and retain.") Amount serving,
            Amount profit) {

        private static PartJson from(String corner, Part part, String currency) {
            return new PartJson(
                    corner,
                    part.customers(),
                    Amount.of(part.netRevenue(), currency),
                    Amount.of(part.serving(), currency),
                    Amount.of(part.profit(), currency));
        }
    }

    @Schema(name = "QuadrantPoint", description = "A customer and where it stands.")
    record PointJson(
            String customer,
            String name,
            @Schema(
                            enumeration = {
                                "cheap-and-rewarding",
                                "costly-and-rewarding",
                                "cheap-and-poor",
                                "costly-and-poor"
                            })
                    String corner,
            @Schema(description = "Cost to serve ÷ net revenue.") BigDecimal serving,
            @Schema(description = "Profit ÷ net revenue.") BigDecimal margin,
            Amount netRevenue,
            Amount profit) {

        private static PointJson from(Placed placed, String currency) {
            CustomerQuadrant.Point point = placed.point();
            return new PointJson(
                    placed.customer().key(),
                    placed.customer().name(),
                    Word.of(point.corner()),
                    decimal(point.serving()),
                    decimal(point.margin()),
                    Amount.of(point.netRevenue(), currency),
                    Amount.of(point.profit(), currency));
        }
    }

    static QuadrantJson from(QuadrantReport report) {
        CustomerQuadrant quadrant = report.quadrant();
        String currency = report.currency();
        return new QuadrantJson(
                report.run(),
                report.period(),
                decimalOrNull(quadrant.servingMedian()),
                decimalOrNull(quadrant.marginMedian()),
                Arrays.stream(Corner.values())
                        .map(corner ->
                                PartJson.from(
                                        Word.of(corner),
                                        quadrant.parts().getOrDefault(corner, Part.NONE),
                                        currency))
                        .toList(),
                PartJson.from("without-revenue", quadrant.withoutRevenue(), currency),
                report.largest().stream().map(placed -> PointJson.from(placed, currency)).toList(),
                report.notShown());
    }

    private static @Nullable BigDecimal decimalOrNull(OptionalDouble value) {
        return value.isEmpty() ? null : decimal(value.getAsDouble());
    }

    private static BigDecimal decimal(double value) {
        return BigDecimal.valueOf(value).setScale(DECIMALS, RoundingMode.HALF_EVEN);
    }
}
