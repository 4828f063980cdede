package org.whalecurve.rest.profitability;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.whalecurve.application.profitability.ExplainedStatement;
import org.whalecurve.application.profitability.StatementView;
import org.whalecurve.domain.customers.Customer;
import org.whalecurve.rest.json.Amount;
import org.whalecurve.rest.json.Listing;

@Schema(name = "StatementExplanation", description = "Why a statement is what it is.")
record ExplainedStatementJson(
        String run,
        String period,
        @Schema(nullable = true, description = "Null for the lines without a customer.")
                @Nullable CustomerRefJson customer,
        List<ActivityExplanationJson> activities,
        @Schema(description = "The cost of all activities.") Amount costToServe,
        @Schema(description = "All orders add up to the profit; the least profitable first.")
                Listing<OrderStatementJson> orders,
        int allOrders,
        Amount profit) {

    static ExplainedStatementJson from(ExplainedStatement explained) {
        StatementView view = explained.view();
        String currency = view.currency();
        return new ExplainedStatementJson(
                view.run(),
                view.period(),
                customerOf(view),
                explained.activities().stream()
                        .map(activity -> ActivityExplanationJson.from(activity, currency))
                        .toList(),
                Amount.of(view.statement().costToServe(), currency),
                Listing.of(explained.orders(), order -> OrderStatementJson.from(order, currency)),
                explained.allOrders(),
                Amount.of(view.statement().profit(), currency));
    }

    static @Nullable CustomerRefJson customerOf(StatementView view) {
        Customer customer = view.customer();
        return customer == null ? null : CustomerRefJson.from(customer);
    }
}
