package org.whalecurve.rest.incentives;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.whalecurve.domain.incentives.Yardstick;
import org.whalecurve.domain.incentives.Yardstick.OfOwnCustomers;
import org.whalecurve.domain.incentives.Yardstick.OnCard;

@Schema(name = "Yardstick", description = "By what somebody is measured.")
record YardstickJson(
        @Schema(enumeration = {"own-customers", "measure"}) String kind,
        @Schema(
                        nullable = true,
                        description = "The figure of one's own customers; null for a measure.")
                @Nullable String figure,
        @Schema(nullable = true, description = "The scorecard that has the measure.")
                @Nullable String card,
        @Schema(nullable = true, description = "The measure on it.") @Nullable String measure) {

    static YardstickJson from(Yardstick by) {
        return switch (by) {
            case OfOwnCustomers(var figure) ->
                    new YardstickJson("own-customers", figure.id(), null, null);
            case OnCard(var card, var measure) -> new YardstickJson("measure", null, card, measure);
        };
    }
}
