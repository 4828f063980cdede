package org.whalecurve.rest.profitability;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.whalecurve.application.profitability.RankedCustomers;

@Schema(name = "Ranking", description = "A part of the ranked customers of a run.")
record RankingJson(
        List<RankedCustomerJson> items,
        @Schema(description = "How many customers the question selects.") int selected,
        @Schema(description = "How many customers of the run you may not see.") int notShown,
        @Schema(
                        nullable = true,
                        description =
                                "Where the next part begins: send it as `after`; null at the end.")
                @Nullable String next) {

    static RankingJson from(RankedCustomers ranked) {
        return new RankingJson(
                ranked.statements().stream().map(RankedCustomerJson::from).toList(),
                ranked.selected(),
                ranked.notShown(),
                ranked.next());
    }
}
