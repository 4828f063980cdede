package org.whalecurve.rest.profitability;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.whalecurve.application.profitability.ExplainedStatement;
import org.whalecurve.application.profitability.StatementView;
import org.whalecurve.domain.customers.Customer;
import org.whalecurve.domain.explanation.BesideOrders;
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
        @Schema(
                        description =
                                "All orders, less the cost of what lies beside them, add up to the"
                                        + " profit; the least profitable first.")
                Listing<OrderStatementJson> orders,
        int allOrders,
        @Schema(
                        nullable = true,
                        description =
                                "Cost of what lies in no order, such as service contacts; null if"
                                        + " the model counts nothing beside orders.")
                @Nullable Amount besideOrders,
        Amount profit) {

    static ExplainedStatementJson from(ExplainedStatement explained) {
        StatementView view = explained.view();
        String currency = view.currency();
        BesideOrders beside = explained.beside();
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
                beside == null ? null : Amount.of(beside.costToServe(), currency),
                Amount.of(view.statement().profit(), currency));
    }

    static @Nullable CustomerRefJson customerOf(StatementView view) {
        Customer customer = view.customer();
        return customer == null ? null : CustomerRefJson.from(customer);
    }
}
