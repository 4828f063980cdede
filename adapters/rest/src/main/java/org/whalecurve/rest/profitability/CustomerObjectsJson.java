package org.whalecurve.rest.profitability;

import java.util.List;
import java.util.stream.IntStream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.whalecurve.application.profitability.ObjectView;
import org.whalecurve.application.profitability.RankedCustomerObjects;
import org.whalecurve.application.profitability.StatementView;
import org.whalecurve.domain.customers.Customer;
import org.whalecurve.domain.profitability.CustomerStatement;
import org.whalecurve.rest.json.Amount;

@Schema(
        name = "CustomerObjects",
        description = "A part of the ranked products, markets or channels of one customer.")
record CustomerObjectsJson(
        String run,
        String period,
        @Schema(nullable = true, description = "Null for the lines without a customer.")
                @Nullable CustomerRefJson customer,
        List<ShareJson> items,
        @Schema(nullable = true, description = "What no single one causes.")
                @Nullable ShareJson none,
        @Schema(description = "The customer's statement: what all of them add up to.")
                ShareJson all,
        @Schema(description = "How many there are in all.") int count,
        @Schema(description = "How many of them cost more than they earn.") int unprofitable,
        @Schema(
                        nullable = true,
                        description =
                                "Where the next part begins: send it as `after`; null at the end.")
                @Nullable String next) {

    @Schema(name = "CustomerShare", description = "The part of a customer's statement.")
    record ShareJson(
            @Schema(nullable = true, description = "Place among the customer's own by profit.")
                    @Nullable Integer rank,
            @Schema(nullable = true, description = "The company's key; null for what none causes.")
                    @Nullable String key,
            @Schema(nullable = true, description = "Its name; null for what none causes.")
                    @Nullable String name,
            Amount netRevenue,
            Amount productCost,
            List<StatementJson.ActivityCostJson> activities,
            @Schema(description = "The cost of all activities.") Amount costToServe,
            Amount profit) {

        private static ShareJson from(ObjectView view) {
            int rank = view.figures().statement().rank();
            return from(
                    rank == 0 ? null : rank,
                    view.key(),
                    view.key() == null ? null : view.name(),
                    view.figures());
        }

        private static ShareJson from(
                @Nullable Integer rank,
                @Nullable String key,
                @Nullable String name,
                StatementView view) {
            CustomerStatement figures = view.statement();
            String currency = view.currency();
            return new ShareJson(
                    rank,
                    key,
                    name,
                    Amount.of(figures.netRevenue(), currency),
                    Amount.of(figures.productCost(), currency),
                    IntStream.range(0, view.activities().size())
                            .mapToObj(a ->
                                    new StatementJson.ActivityCostJson(
                                            view.activityIds().get(a),
                                            view.activities().get(a),
                                            Amount.of(figures.activityCosts().get(a), currency)))
                            .toList(),
                    Amount.of(figures.costToServe(), currency),
                    Amount.of(figures.profit(), currency));
        }
    }

    static CustomerObjectsJson from(RankedCustomerObjects ranked) {
        StatementView whole = ranked.customer();
        Customer customer = whole.customer();
        ObjectView none = ranked.none();
        return new CustomerObjectsJson(
                whole.run(),
                whole.period(),
                customer == null ? null : CustomerRefJson.from(customer),
                ranked.statements().stream().map(ShareJson::from).toList(),
                none == null ? null : ShareJson.from(none),
                ShareJson.from(null, null, null, whole),
                ranked.count(),
                ranked.unprofitable(),
                ranked.next());
    }
}
