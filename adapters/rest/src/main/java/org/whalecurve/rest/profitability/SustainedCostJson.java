package org.whalecurve.rest.profitability;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.whalecurve.domain.costing.SustainedObject;
import org.whalecurve.domain.profitability.SustainedCost;
import org.whalecurve.rest.json.Amount;
import org.whalecurve.rest.json.Word;

@Schema(
        name = "SustainingCost",
        description = "A cost of a level above the orders, which is not divided any further.")
record SustainedCostJson(
        String id,
        String name,
        @Schema(nullable = true, description = "What it sustains; null for the whole company.")
                @Nullable ObjectRefJson of,
        Amount amount) {

    @Schema(name = "ObjectReference", description = "One cost object.")
    record ObjectRefJson(
            @Schema(
                            enumeration = {
                                "customer",
                                "product",
                                "market",
                                "channel",
                                "segment",
                                "account"
                            })
                    String object,
            String key) {

        static @Nullable ObjectRefJson of(@Nullable SustainedObject of) {
            return of == null ? null : new ObjectRefJson(Word.of(of.object()), of.key());
        }
    }

    static List<SustainedCostJson> all(List<SustainedCost> costs, String currency) {
        return costs.stream()
                .map(cost ->
                        new SustainedCostJson(
                                cost.id(),
                                cost.name(),
                                ObjectRefJson.of(cost.of()),
                                Amount.of(cost.amount(), currency)))
                .toList();
    }
}
