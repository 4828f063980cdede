package org.whalecurve.rest.profitability;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.whalecurve.domain.costing.UnitCost;
import org.whalecurve.domain.explanation.ExplainedLine;
import org.whalecurve.domain.facts.SourceLine;
import org.whalecurve.domain.imports.StatedPrices;
import org.whalecurve.rest.json.Amount;
import org.whalecurve.rest.json.Word;

@Schema(name = "ExplainedLine", description = "An order line, where it comes from, what it adds.")
record ExplainedLineJson(
        @Schema(description = "Id of the import that booked it.") String importId,
        @Schema(description = "The line of the delivered file on which the row begins.") long line,
        String order,
        String product,
        String kind,
        LocalDate day,
        long quantity,
        Amount amount,
        @Schema(
                        enumeration = {"stated", "known", "assumed", "missing", "no-goods"},
                        description =
                                "On what its product cost rests; stated: on the unit cost of the line itself, which goes before all others.")
                String costBasis,
        @Schema(
                        nullable = true,
                        description = "The list price of one unit, where the line states one.")
                @Nullable BigDecimal listPrice,
        @Schema(nullable = true, description = "The unit cost of the line or of its day.")
                @Nullable UnitCostJson unitCost,
        Amount productCost) {

    private static final int MICROS = 6;

    @Schema(
            name = "UnitCost",
            description =
                    "What one unit of a product costs: in a validity, or without one by the line itself.")
    record UnitCostJson(
            BigDecimal cost,
            @Schema(nullable = true) @Nullable LocalDate from,
            @Schema(nullable = true) @Nullable LocalDate to) {

        static @Nullable UnitCostJson from(ExplainedLine explained) {
            if (explained.costBasis() == ExplainedLine.CostBasis.STATED) {
                return new UnitCostJson(
                        BigDecimal.valueOf(explained.line().stated().unitCostMicros(), MICROS),
                        null,
                        null);
            }
            UnitCost cost = explained.unitCost();
            return cost == null
                    ? null
                    : new UnitCostJson(
                            BigDecimal.valueOf(cost.costMicros(), MICROS), cost.from(), cost.to());
        }
    }

    static ExplainedLineJson from(ExplainedLine explained, String currency) {
        SourceLine line = explained.line();
        long listPrice = line.stated().listPriceMicros();
        return new ExplainedLineJson(
                line.importId(),
                line.line(),
                line.order(),
                line.product(),
                line.kind().name(),
                line.day(),
                line.quantity(),
                Amount.of(line.amountMinor(), currency),
                Word.of(explained.costBasis()),
                listPrice == StatedPrices.NOT_STATED ? null : BigDecimal.valueOf(listPrice, MICROS),
                UnitCostJson.from(explained),
                Amount.of(explained.productCost(), currency));
    }
}
