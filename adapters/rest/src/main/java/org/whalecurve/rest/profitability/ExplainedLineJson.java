package org.whalecurve.rest.profitability;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.whalecurve.domain.costing.UnitCost;
import org.whalecurve.domain.explanation.ExplainedLine;
import org.whalecurve.domain.facts.SourceLine;
import org.whalecurve.rest.json.Amount;
import org.whalecurve.rest.json.Word;

@Schema(name = "ExplainedLine", description = "An order line, where it comes from, what it adds.")
record ExplainedLineJson(
        @Schema(name = "import", description = "Id of the import that booked it.") String importId,
        @Schema(description = "The line of the delivered file on which the row begins.") long line,
        String order,
        String product,
        String kind,
        LocalDate day,
        long quantity,
        Amount amount,
        @Schema(
                        enumeration = {"known", "assumed", "missing", "no-goods"},
                        description = "On what its product cost rests.")
                String costBasis,
        @Schema(nullable = true, description = "The unit cost that held on its day.")
                @Nullable UnitCostJson unitCost,
        Amount productCost) {

    @Schema(name = "UnitCost", description = "What one unit of a product costs in a validity.")
    record UnitCostJson(BigDecimal cost, LocalDate from, LocalDate to) {

        private static final int MICROS = 6;

        static UnitCostJson from(UnitCost cost) {
            return new UnitCostJson(
                    BigDecimal.valueOf(cost.costMicros(), MICROS), cost.from(), cost.to());
        }
    }

    static ExplainedLineJson from(ExplainedLine explained, String currency) {
        SourceLine line = explained.line();
        UnitCost unitCost = explained.unitCost();
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
                unitCost == null ? null : UnitCostJson.from(unitCost),
                Amount.of(explained.productCost(), currency));
    }
}
