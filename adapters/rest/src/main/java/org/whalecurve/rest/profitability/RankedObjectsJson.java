package org.whalecurve.rest.profitability;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.whalecurve.application.profitability.ObjectView;
import org.whalecurve.application.profitability.RankedObjects;
import org.whalecurve.rest.json.Amount;

@Schema(
        name = "RankedObjects",
        description = "A part of the ranked products, markets or channels of a run.")
record RankedObjectsJson(
        String run,
        String period,
        List<RankedObjectJson> items,
        @Schema(
                        nullable = true,
                        description =
                                "What no single one causes; with it, all of them earn what all"
                                        + " customers and the lines without one do.")
                @Nullable RankedObjectJson none,
        @Schema(description = "How many there are in all.") int count,
        @Schema(description = "How many of them cost more than they earn.") int unprofitable,
        @Schema(description = "What all of them earn together.") Amount profit,
        @Schema(
                        nullable = true,
                        description =
                                "Where the next part begins: send it as `after`; null at the end.")
                @Nullable String next) {

    static RankedObjectsJson from(RankedObjects ranked) {
        ObjectView none = ranked.none();
        return new RankedObjectsJson(
                ranked.run(),
                ranked.period(),
                ranked.statements().stream().map(RankedObjectJson::from).toList(),
                none == null ? null : RankedObjectJson.from(none),
                ranked.curve().customers(),
                ranked.curve().unprofitable(),
                Amount.of(ranked.curve().totalMinor(), ranked.currency()),
                ranked.next());
    }
}
