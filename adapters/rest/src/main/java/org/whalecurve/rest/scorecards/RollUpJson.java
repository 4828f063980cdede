package org.whalecurve.rest.scorecards;

import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.whalecurve.domain.money.Fraction;
import org.whalecurve.domain.scorecards.RollUp;
import org.whalecurve.rest.json.Word;

@Schema(name = "ScoreRollUp", description = "What several scores come to, and how much is known.")
record RollUpJson(
        @Schema(nullable = true, description = "From 0 to 100; null where nothing is known.")
                @Nullable BigDecimal score,
        @Schema(description = "What part of the weight has a score, in per cent.")
                BigDecimal coverage,
        @Schema(
                        enumeration = {"good", "watch", "act", "no-data"},
                        description =
                                "Good from two thirds of the scale, watch from one third; no data"
                                        + " below half of the weight.")
                String status,
        @Schema(nullable = true, description = "The id of the child with the lowest score.")
                @Nullable String worst) {

    private static final int HUNDRED = 100;

    static RollUpJson from(RollUp rollUp) {
        Fraction score = rollUp.score();
        RollUp.Child worst = rollUp.worst();
        return new RollUpJson(
                score == null ? null : MeasureNumber.plain(score),
                MeasureNumber.plain(rollUp.coverage().times(HUNDRED)),
                Word.of(rollUp.status()),
                worst == null ? null : worst.id());
    }
}
