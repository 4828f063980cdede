package org.whalecurve.rest.profitability;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.whalecurve.application.profitability.ObjectView;
import org.whalecurve.rest.json.Amount;

@Schema(
        name = "ObjectStatement",
        description = "The profit statement of one cost object other than a customer.")
record ObjectStatementJson(
        String run,
        String period,
        @Schema(nullable = true, description = "The company's key; null for what none causes.")
                @Nullable String key,
        @Schema(nullable = true, description = "Its name; null for what none causes.")
                @Nullable String name,
        @Schema(
                        nullable = true,
                        description = "Place among all by profit; null for what none causes.")
                @Nullable Integer rank,
        StatementJson.RevenueJson revenue,
        @Schema(nullable = true, description = "Null where no sale states a list price.")
                @Nullable PriceWaterfallJson priceWaterfall,
        StatementJson.ProductCostJson productCost,
        @Schema(description = "Net revenue less product cost.") Amount grossMargin,
        List<StatementJson.ActivityCostJson> activities,
        @Schema(description = "The cost of all activities, to attain, to serve and to retain.")
                Amount costToServe,
        PurposesJson purposes,
        @Schema(description = "The lines of the statement that the model declares.")
                List<MarginJson> margins,
        List<StatementJson.DriverQuantityJson> drivers,
        @Schema(description = "Net revenue less product cost less cost to serve.") Amount profit,
        @Schema(
                        description =
                                "Costs of a higher level that are spent for it as a whole: no part"
                                        + " of its profit.")
                List<SustainedCostJson> sustaining) {

    static ObjectStatementJson from(ObjectView view) {
        StatementJson figures = StatementJson.from(view.figures());
        return new ObjectStatementJson(
                figures.run(),
                figures.period(),
                view.key(),
                view.key() == null ? null : view.name(),
                figures.rank(),
                figures.revenue(),
                figures.priceWaterfall(),
                figures.productCost(),
                figures.grossMargin(),
                figures.activities(),
                figures.costToServe(),
                figures.purposes(),
                figures.margins(),
                figures.drivers(),
                figures.profit(),
                figures.sustaining());
    }
}
