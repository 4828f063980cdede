package org.whalecurve.rest.lifetime;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.whalecurve.domain.lifetime.runs.HoldOut;
import org.whalecurve.rest.json.Rounded;

@Schema(
        name = "LifetimeHoldOut",
        description = "How the model, shown an earlier part of the time alone, foresaw the rest.")
record HoldOutJson(
        @Schema(description = "The last day that it was shown.") LocalDate split,
        @Schema(description = "How many days followed; 0 where the time is too short.") int days,
        int customers,
        @Schema(description = "On how many days they were expected to buy.") BigDecimal expected,
        @Schema(description = "On how many they did.") long actual,
        @Schema(description = "By how much the expectation of a customer was off, on average.")
                BigDecimal meanError,
        @Schema(description = "The same if each had gone on as in its own past.")
                BigDecimal naiveError) {

    static HoldOutJson from(HoldOut tried) {
        return new HoldOutJson(
                tried.split(),
                tried.days(),
                tried.customers(),
                Rounded.of(tried.expected()),
                tried.actual(),
                Rounded.of(tried.meanError()),
                Rounded.of(tried.naiveError()));
    }
}
