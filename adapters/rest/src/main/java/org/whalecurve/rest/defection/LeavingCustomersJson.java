package org.whalecurve.rest.defection;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.whalecurve.application.defection.LeavingCustomersPage;
import org.whalecurve.domain.defection.LeavingTotals;
import org.whalecurve.domain.recommendations.Recommendations;
import org.whalecurve.rest.json.EstimatedAmount;

@Schema(
        name = "LeavingCustomers",
        description = "A part of the customers in one's scope that may be leaving.")
record LeavingCustomersJson(
        @Schema(description = "The lifetime run that looked at them.") String run,
        @Schema(
                        description =
                                "Whether the histories tell that customers stop. If not, a long"
                                        + " pause alone speaks, and what is at risk of what is at"
                                        + " stake is not known.")
                boolean stoppingIsSeen,
        @Schema(description = "How many customers in one's scope were looked at.") int looked,
        @Schema(description = "How many of them may be leaving.") int leaving,
        @Schema(description = "What they earn within the horizon if they stay.")
                EstimatedAmount profitAtStake,
        @Schema(nullable = true) @Nullable EstimatedAmount profitAtRisk,
        @Schema(description = "What they bring within the horizon if they stay.")
                EstimatedAmount revenueAtStake,
        @Schema(nullable = true) @Nullable EstimatedAmount revenueAtRisk,
        @Schema(description = "How many more may be leaving outside one's scope.") int notShown,
        @Schema(
                        description =
                                "The methods by which offers could be chosen, the one that is used"
                                        + " first; none for a run that did not look for offers.")
                List<OfferMethodJson> offerMethods,
        List<LeavingCustomerJson> items,
        @Schema(
                        nullable = true,
                        description =
                                "Where the next part begins: send it as `after`; null at the end.")
                @Nullable String next) {

    static LeavingCustomersJson from(LeavingCustomersPage page) {
        LeavingTotals totals = page.totals();
        String currency = page.currency();
        boolean told = page.stoppingIsSeen();
        return new LeavingCustomersJson(
                page.run().id(),
                told,
                page.looked(),
                totals.customers(),
                EstimatedAmount.from(totals.profit(), currency),
                LeavingCustomerJson.orNull(told ? totals.profitAtRisk() : null, currency),
                EstimatedAmount.from(totals.revenue(), currency),
                LeavingCustomerJson.orNull(told ? totals.revenueAtRisk() : null, currency),
                page.notShown(),
                methods(page.recommendations()),
                page.items().stream()
                        .map(item -> LeavingCustomerJson.from(item, currency))
                        .toList(),
                page.next());
    }

    private static List<OfferMethodJson> methods(@Nullable Recommendations recommendations) {
        return recommendations == null
                ? List.of()
                : recommendations.trials().stream().map(OfferMethodJson::from).toList();
    }
}
