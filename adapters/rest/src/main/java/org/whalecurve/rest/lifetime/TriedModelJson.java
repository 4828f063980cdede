package org.whalecurve.rest.lifetime;

import java.math.BigDecimal;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.whalecurve.domain.lifetime.runs.TriedModel;
import org.whalecurve.rest.json.Rounded;
import org.whalecurve.rest.json.Word;

@Schema(name = "TriedModel", description = "A model that was fitted to all histories.")
record TriedModelJson(
        @Schema(enumeration = {"nbd", "bg-nbd", "mbg-nbd", "pareto-nbd"}) String model,
        @Schema(
                        description = "The unit of times and rates of its parameters.",
                        enumeration = {"day", "week", "year"})
                String unit,
        List<ParameterJson> parameters,
        BigDecimal logLikelihood,
        @Schema(description = "Akaike's criterion; smaller is better.") BigDecimal aic,
        @Schema(description = "Schwarz's criterion; smaller is better.") BigDecimal bic,
        @Schema(description = "From how many points the search set out.") int starts,
        @Schema(description = "How often the likelihood of all histories was worked out.")
                int evaluations,
        @Schema(description = "The greatest slope left, per customer.") BigDecimal steepness) {

    @Schema(name = "ModelParameter", description = "A parameter of a model.")
    record ParameterJson(
            @Schema(description = "As in the literature.") String name,
            BigDecimal value,
            @Schema(nullable = true, description = "Null where it is not known.")
                    @Nullable BigDecimal standardError) {}

    static TriedModelJson from(TriedModel model) {
        return new TriedModelJson(
                Word.of(model.kind()),
                Word.of(model.unit()),
                model.parameters().stream()
                        .map(each ->
                                new ParameterJson(
                                        each.name(),
                                        Rounded.of(each.value()),
                                        each.standardError() == 0
                                                ? null
                                                : Rounded.of(each.standardError())))
                        .toList(),
                Rounded.of(model.logLikelihood()),
                Rounded.of(model.aic()),
                Rounded.of(model.bic()),
                model.certificate().starts(),
                model.certificate().evaluations(),
                Rounded.of(model.certificate().steepness()));
    }
}
