package org.whalecurve.rest.lifetime;

import java.math.BigDecimal;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.whalecurve.domain.lifetime.runs.ModelSelection;
import org.whalecurve.rest.json.Rounded;
import org.whalecurve.rest.json.Word;

@Schema(
        name = "ModelSelection",
        description = "Why customers are valued by one model and no other.")
record ModelSelectionJson(
        @Schema(
                        description =
                                "What decided: what was held out, the same though the average of"
                                        + " the past was better still, or Schwarz's criterion.",
                        enumeration = {"hold-out", "average-foresaw-better", "criterion"})
                String rule,
        @Schema(description = "The same in words.") String reason,
        @Schema(description = "Customers that came after what was shown.") int later,
        @Schema(description = "How each candidate did; the average of the past is one of them.")
                List<TrialJson> trials) {

    @Schema(name = "ModelTrial", description = "How a candidate foresaw what it was not shown.")
    record TrialJson(
            @Schema(enumeration = {"own-average", "nbd", "bg-nbd", "mbg-nbd", "pareto-nbd"})
                    String candidate,
            @Schema(description = "Purchases of all customers together.") BigDecimal expected,
            @Schema(description = "By how much it was off for a customer, on average.")
                    BigDecimal meanError,
            @Schema(description = "The mean over customers of the error squared, which decides.")
                    BigDecimal meanSquaredError) {}

    static ModelSelectionJson from(ModelSelection selection) {
        return new ModelSelectionJson(
                Word.of(selection.rule()),
                selection.rule().words(),
                selection.later(),
                selection.trials().stream()
                        .map(told ->
                                new TrialJson(
                                        Word.of(told.candidate()),
                                        Rounded.of(told.expected()),
                                        Rounded.of(told.absoluteError()),
                                        Rounded.of(told.squaredError())))
                        .toList());
    }
}
