package org.whalecurve.rest.profitability;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.whalecurve.application.profitability.StatementView;
import org.whalecurve.domain.customers.Customer;
import org.whalecurve.domain.profitability.CustomerStatement;
import org.whalecurve.rest.json.Amount;

@Schema(name = "Statement", description = "The profit statement of one customer in one run.")
record StatementJson(
        String run,
        String period,
        @Schema(nullable = true, description = "Null for the lines without a customer.")
                @Nullable CustomerRefJson customer,
        @Schema(
                        nullable = true,
                        description =
                                "Place among all customers by profit; null for the lines without a"
                                        + " customer.")
                @Nullable Integer rank,
        RevenueJson revenue,
        @Schema(nullable = true, description = "Null where no sale states a list price.")
                @Nullable PriceWaterfallJson priceWaterfall,
        ProductCostJson productCost,
        @Schema(description = "Net revenue less product cost.") Amount grossMargin,
        List<ActivityCostJson> activities,
        @Schema(description = "The cost of all activities, to attain, to serve and to retain.")
                Amount costToServe,
        PurposesJson purposes,
        @Schema(description = "The lines of the statement that the model declares.")
                List<MarginJson> margins,
        List<DriverQuantityJson> drivers,
        @Schema(description = "Net revenue less product cost less cost to serve.") Amount profit,
        @Schema(
                        description =
                                "Costs of a higher level that are spent for it as a whole: no part"
                                        + " of its profit.")
                List<SustainedCostJson> sustaining,
        @Schema(nullable = true, description = "Null where the model declares no payment terms.")
                @Nullable CostOfCapitalJson capital) {

    @Schema(name = "RevenueWaterfall", description = "From sales to net revenue.")
    record RevenueJson(List<StepJson> steps, Amount net) {}

    @Schema(name = "RevenueStep", description = "Revenue of one kind; taken back is negative.")
    record StepJson(
            @Schema(enumeration = {"SALE", "RETURN", "FREIGHT", "FEE", "ADJUSTMENT"}) String kind,
            Amount amount) {}

    @Schema(name = "StatementProductCost", description = "What the goods cost, and how sure.")
    record ProductCostJson(
            @Schema(description = "From known unit costs.") Amount known,
            @Schema(description = "Rests on the model's assumption.") Amount assumed,
            @Schema(nullable = true, description = "The words that label the assumption.")
                    @Nullable String assumption,
            Amount total,
            @Schema(description = "Value of goods for which the model has no cost.")
                    Amount uncosted) {}

    @Schema(name = "ActivityCost", description = "What one activity for the customer cost.")
    record ActivityCostJson(String id, String name, Amount cost) {}

    @Schema(name = "DriverQuantity", description = "How much of a cost driver the customer caused.")
    record DriverQuantityJson(String name, BigDecimal quantity) {}

    static StatementJson from(StatementView view) {
        CustomerStatement figures = view.statement();
        Customer customer = view.customer();
        String currency = view.currency();
        return new StatementJson(
                view.run(),
                view.period(),
                customer == null ? null : CustomerRefJson.from(customer),
                figures.rank() == 0 ? null : figures.rank(),
                revenueOf(figures, currency),
                PriceWaterfallJson.of(figures, currency),
                new ProductCostJson(
                        Amount.of(figures.knownCost(), currency),
                        Amount.of(figures.assumedCost(), currency),
                        view.assumption(),
                        Amount.of(figures.productCost(), currency),
                        Amount.of(figures.uncosted(), currency)),
                Amount.of(
                        Math.subtractExact(figures.netRevenue(), figures.productCost()), currency),
                IntStream.range(0, view.activities().size())
                        .mapToObj(a ->
                                new ActivityCostJson(
                                        view.activityIds().get(a),
                                        view.activities().get(a),
                                        Amount.of(figures.activityCosts().get(a), currency)))
                        .toList(),
                Amount.of(figures.costToServe(), currency),
                PurposesJson.of(view.levels(), figures.activityCosts(), currency),
                MarginJson.all(
                        view.levels()
                                .marginsOf(
                                        figures.netRevenue(),
                                        figures.productCost(),
                                        figures.activityCosts()),
                        currency),
                IntStream.range(0, view.drivers().size())
                        .mapToObj(d ->
                                new DriverQuantityJson(
                                        view.drivers().get(d).name(),
                                        view.drivers()
                                                .get(d)
                                                .quantity(figures.driverQuantities().get(d))))
                        .toList(),
                Amount.of(figures.profit(), currency),
                SustainedCostJson.all(view.sustaining(), currency),
                CostOfCapitalJson.of(view.capitalCost(), figures.profit(), currency));
    }

    private static RevenueJson revenueOf(CustomerStatement figures, String currency) {
        List<StepJson> steps =
                figures.amounts().entrySet().stream()
                        .map(step ->
                                new StepJson(
                                        step.getKey().name(), Amount.of(step.getValue(), currency)))
                        .toList();
        return new RevenueJson(steps, Amount.of(figures.netRevenue(), currency));
    }
}
