package org.whalecurve.rest.scorecards;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.whalecurve.domain.scorecards.ArrowTest;
import org.whalecurve.domain.statistics.Interval;
import org.whalecurve.domain.statistics.LineFit;
import org.whalecurve.rest.json.Word;

@Schema(
        name = "TestedArrow",
        description = "Whether one objective followed another, by the changes of their scores.")
record ArrowJson(
        @Schema(description = "The objective that supports.") String from,
        @Schema(description = "The objective that it supports.") String to,
        @Schema(enumeration = {"holds", "contradicted", "open", "not-tested"}) String verdict,
        @Schema(description = "After how many months the effect shows.") int lag,
        @Schema(nullable = true, description = "Points of the effect for each point of the cause.")
                @Nullable BigDecimal slope,
        @Schema(nullable = true, description = "Lower bound of the slope, at 95 %.")
                @Nullable BigDecimal low,
        @Schema(nullable = true, description = "Upper bound of the slope, at 95 %.")
                @Nullable BigDecimal high,
        @Schema(nullable = true, description = "Pearson's, from -1 to 1.")
                @Nullable BigDecimal correlation,
        @Schema(description = "How many pairs of changes were compared.") int pairs) {

    private static final int DECIMALS = 4;

    static ArrowJson from(ArrowTest test) {
        LineFit fit = test.fit();
        Interval interval = test.interval();
        return new ArrowJson(
                test.from(),
                test.to(),
                Word.of(test.verdict()),
                test.lag(),
                fit == null ? null : decimal(fit.slope()),
                interval == null ? null : decimal(interval.low()),
                interval == null ? null : decimal(interval.high()),
                fit == null ? null : decimal(fit.correlation()),
                test.pairs());
    }

    private static BigDecimal decimal(double value) {
        return BigDecimal.valueOf(value).setScale(DECIMALS, RoundingMode.HALF_EVEN);
    }
}
