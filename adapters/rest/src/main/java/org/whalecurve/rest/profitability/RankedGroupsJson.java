package org.whalecurve.rest.profitability;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.whalecurve.application.profitability.ObjectView;
import org.whalecurve.application.profitability.RankedObjects;
import org.whalecurve.rest.json.Amount;

@Schema(name = "RankedGroups", description = "A part of the ranked groups of customers of a run.")
record RankedGroupsJson(
        String run,
        String period,
        List<RankedObjectJson> items,
        @Schema(nullable = true, description = "The customers that are in no group.")
                @Nullable RankedObjectJson none,
        @Schema(
                        nullable = true,
                        description =
                                "The lines without a customer; with them and with `none`, all groups"
                                        + " earn what the run did.")
                @Nullable RankedObjectJson unassigned,
        @Schema(description = "How many groups there are in all.") int count,
        @Schema(description = "How many of them cost more than they earn.") int unprofitable,
        @Schema(description = "What all of them earn together.") Amount profit,
        @Schema(
                        nullable = true,
                        description =
                                "Where the next part begins: send it as `after`; null at the end.")
                @Nullable String next) {

    static RankedGroupsJson from(RankedObjects ranked) {
        return new RankedGroupsJson(
                ranked.run(),
                ranked.period(),
                ranked.statements().stream().map(RankedObjectJson::from).toList(),
                apart(ranked.none()),
                apart(ranked.unassigned()),
                ranked.curve().customers(),
                ranked.curve().unprofitable(),
                Amount.of(ranked.curve().totalMinor(), ranked.currency()),
                ranked.next());
    }

    private static @Nullable RankedObjectJson apart(@Nullable ObjectView view) {
        return view == null ? null : RankedObjectJson.from(view);
    }
}
