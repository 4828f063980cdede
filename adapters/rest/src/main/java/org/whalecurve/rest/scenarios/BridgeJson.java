package org.whalecurve.rest.scenarios;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.whalecurve.domain.scenarios.ScenarioBridge;
import org.whalecurve.rest.json.Amount;
import org.whalecurve.rest.json.Word;

@Schema(
        name = "ScenarioBridge",
        description =
                "The way from what the company keeps in the run to what it would keep, step by"
                        + " step; the steps add up exactly. Kinds of changes take effect in the"
                        + " order of `cause` as listed there, each valued with all kinds before it"
                        + " and none after it. Time that is saved appears twice: as less cost to"
                        + " serve, and as as much more unused capacity.")
record BridgeJson(
        @Schema(description = "What the company keeps in the run.") Amount from,
        @Schema(description = "By cause, then by line, then by pool; none of them is zero.")
                List<StepJson> steps,
        @Schema(description = "What it would keep.") Amount to) {

    @Schema(
            name = "ScenarioStep",
            description = "What one kind of changes did to one line of the result.")
    record StepJson(
            @Schema(
                            enumeration = {
                                "prices",
                                "fees",
                                "minimum-orders",
                                "terms",
                                "times",
                                "capacity",
                                "expense",
                                "customers"
                            })
                    String cause,
            @Schema(
                            enumeration = {
                                "net-revenue",
                                "product-cost",
                                "cost-to-serve",
                                "capital-cost",
                                "unused-capacity"
                            })
                    String line,
            @Schema(
                            nullable = true,
                            description = "Id of the pool whose cost it is; null for other lines.")
                    @Nullable String pool,
            @Schema(description = "By how much the company keeps more; below zero for less.")
                    Amount amount) {}

    static BridgeJson from(ScenarioBridge bridge, String currency) {
        return new BridgeJson(
                Amount.of(bridge.from(), currency),
                bridge.steps().stream()
                        .map(step ->
                                new StepJson(
                                        Word.of(step.cause()),
                                        Word.of(step.line()),
                                        step.pool(),
                                        Amount.of(step.amount(), currency)))
                        .toList(),
                Amount.of(bridge.to(), currency));
    }
}
