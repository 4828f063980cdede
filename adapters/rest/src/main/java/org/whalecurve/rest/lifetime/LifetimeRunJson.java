package org.whalecurve.rest.lifetime;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.whalecurve.application.lifetime.LifetimeRunView;
import org.whalecurve.domain.lifetime.runs.LifetimeInputs;
import org.whalecurve.domain.lifetime.runs.LifetimeResult;
import org.whalecurve.domain.lifetime.runs.LifetimeRun;
import org.whalecurve.domain.lifetime.value.CustomerEquity;
import org.whalecurve.rest.json.Amount;

@Schema(name = "LifetimeRun", description = "One working-out of what customers are worth.")
record LifetimeRunJson(
        @Schema(description = "The same inputs give the same id.") String id,
        InputsJson inputs,
        String orderedBy,
        Instant orderedAt,
        @Schema(enumeration = {"ORDERED", "RUNNING", "COMPUTED", "FAILED", "INTERRUPTED"})
                String state,
        @Schema(description = "Order lines read so far.") long linesRead,
        @Schema(description = "Order lines to read.") long linesTotal,
        @Schema(nullable = true, description = "Why it failed or was interrupted.")
                @Nullable String problem,
        @Schema(nullable = true, description = "What it gave; null until it is computed.")
                @Nullable ResultJson result,
        @Schema(
                        nullable = true,
                        description =
                                "What all customers are worth; null in lists, and until it is"
                                        + " computed.")
                @Nullable EquityJson equity) {

    @Schema(name = "LifetimeInputs", description = "Everything the figures depend on.")
    record InputsJson(
            String until,
            int horizonMonths,
            String annualDiscountPercent,
            @Schema(description = "The runs of record whose profits are valued.") List<String> runs,
            List<String> imports,
            List<String> factHashes) {

        static InputsJson from(LifetimeInputs inputs) {
            return new InputsJson(
                    inputs.until().toString(),
                    inputs.horizonMonths(),
                    BigDecimal.valueOf(inputs.annualDiscount().hundredths(), 2).toPlainString(),
                    inputs.runs(),
                    inputs.importIds(),
                    inputs.factHashes());
        }
    }

    @Schema(name = "LifetimeResult", description = "The certificate of a lifetime run.")
    record ResultJson(
            int customers,
            @Schema(description = "On how many days they bought, together.") long purchases,
            @Schema(description = "Orders beyond the first of a customer on one day.")
                    long onTheSameDay,
            @Schema(description = "Profits of those who never bought: in nobody's past value.")
                    Amount withoutPurchase,
            @Schema(
                            description =
                                    "Whether the histories tell that customers stop. If not, the"
                                            + " model in which nobody does is used.")
                    boolean stoppingIsSeen,
            @Schema(
                            description =
                                    "The models that were fitted; the first is used, the others"
                                            + " follow by Schwarz's criterion.")
                    List<TriedModelJson> models,
            HoldOutJson holdOut,
            ModelSelectionJson selection,
            ProfitJson profitOfPurchase) {

        static ResultJson from(LifetimeResult result) {
            return new ResultJson(
                    result.customers(),
                    result.purchases(),
                    result.exclusions().onTheSameDay(),
                    Amount.of(result.withoutPurchase(), result.currency()),
                    result.stoppingIsSeen(),
                    result.candidates().stream().map(TriedModelJson::from).toList(),
                    HoldOutJson.from(result.holdOut()),
                    ModelSelectionJson.from(result.selection()),
                    ProfitJson.from(result));
        }
    }

    static LifetimeRunJson from(LifetimeRun run) {
        return from(run, null);
    }

    static LifetimeRunJson from(LifetimeRunView view) {
        return from(view.run(), view.equity());
    }

    private static LifetimeRunJson from(LifetimeRun run, @Nullable CustomerEquity equity) {
        LifetimeResult result = run.result();
        return new LifetimeRunJson(
                run.id(),
                InputsJson.from(run.inputs()),
                run.orderedBy(),
                run.orderedAt(),
                run.state().name(),
                run.linesRead(),
                run.linesTotal(),
                run.problem(),
                result == null ? null : ResultJson.from(result),
                result == null || equity == null
                        ? null
                        : EquityJson.from(equity, result.stoppingIsSeen(), result.currency()));
    }
}
