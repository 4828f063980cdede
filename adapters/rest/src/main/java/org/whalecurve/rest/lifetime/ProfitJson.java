package org.whalecurve.rest.lifetime;

import java.util.Arrays;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.whalecurve.domain.lifetime.runs.LifetimeResult;
import org.whalecurve.rest.json.Amount;
import org.whalecurve.rest.json.EstimatedAmount;

@Schema(name = "ProfitOfPurchase", description = "What a purchase earns after cost to serve.")
record ProfitJson(
        @Schema(description = "On average of customers.") Amount mean,
        @Schema(description = "How far customers lie from the average, one standard deviation.")
                Amount amongCustomers,
        @Schema(description = "How far the purchases of one customer lie from its own mean.")
                Amount withinCustomer,
        @Schema(
                        description =
                                "How much more a purchase in each year of tenure earns than in the"
                                        + " first; what follows is as the last.")
                List<Amount> byYearOfTenure) {

    static ProfitJson from(LifetimeResult result) {
        String currency = result.currency();
        return new ProfitJson(
                EstimatedAmount.rounded(result.profit().mean(), currency),
                EstimatedAmount.rounded(Math.sqrt(result.profit().between()), currency),
                EstimatedAmount.rounded(Math.sqrt(result.profit().within()), currency),
                Arrays.stream(result.tenure().shifts())
                        .mapToObj(shift -> EstimatedAmount.rounded(shift, currency))
                        .toList());
    }
}
