package org.whalecurve.rest.defection;

import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.whalecurve.domain.recommendations.MethodTrial;
import org.whalecurve.rest.json.Rounded;
import org.whalecurve.rest.json.Word;

@Schema(
        name = "OfferMethod",
        description =
                "How a method that was shown an earlier part of the time foresaw which products"
                        + " customers bought in the rest of it for the first time.")
record OfferMethodJson(
        @Schema(enumeration = {"popularity", "item-to-item", "factors"}) String method,
        @Schema(description = "How many customers bought something new.") int customers,
        @Schema(
                        description =
                                "Of how many of them one of the ten that fit best was among it,"
                                        + " from 0 to 1.")
                BigDecimal hitRate,
        @Schema(description = "Normalised discounted cumulative gain at ten, from 0 to 1.")
                BigDecimal ndcg) {

    static OfferMethodJson from(MethodTrial trial) {
        return new OfferMethodJson(
                Word.of(trial.method()),
                trial.customers(),
                Rounded.of(trial.hitRate()),
                Rounded.of(trial.ndcg()));
    }
}
