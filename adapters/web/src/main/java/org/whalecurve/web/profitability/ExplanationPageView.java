package org.whalecurve.web.profitability;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.whalecurve.application.profitability.ExplainedStatement;
import org.whalecurve.application.profitability.StatementView;
import org.whalecurve.domain.explanation.BesideOrders;
import org.whalecurve.domain.profitability.CustomerStatement;
import org.whalecurve.web.Address;
import org.whalecurve.web.Amount;
import org.whalecurve.web.Wording;

/**
 * Why a customer's statement is what it is.
 *
 * @param message what it comes to, in a sentence
 * @param activities what each activity cost, and how
 * @param orders a part of the orders, the least profitable first
 * @param allOrders how many orders there are, in words
 * @param besideOrders cost of facts that lie in no order; null if the model counts none
 * @param besideProfit the same as a part of the profit
 * @param next address of the next part of the orders; null at the end
 */
record ExplanationPageView(
        ExplanationHead head,
        String message,
        List<ActivityRow> activities,
        Amount costToServe,
        List<OrderRow> orders,
        String allOrders,
        Amount netRevenue,
        Amount productCost,
        Amount profit,
        @Nullable Amount besideOrders,
        @Nullable Amount besideProfit,
        @Nullable Address next) {

    static ExplanationPageView of(ExplainedStatement explained, Wording wording) {
        StatementView view = explained.view();
        CustomerStatement statement = view.statement();
        String currency = view.currency();
        ExplanationAddress at = ExplanationAddress.of(view);
        BesideOrders beside = explained.beside();
        return new ExplanationPageView(
                ExplanationHead.of(view),
                "Serving cost "
                        + wording.money(statement.costToServe(), currency)
                        + " in "
                        + wording.count(explained.allOrders(), "order", "orders")
                        + ". Each activity costs its minutes times its pool's capacity cost rate.",
                explained.activities().stream()
                        .map(activity -> ActivityRow.of(activity, at, currency, wording))
                        .toList(),
                wording.amount(statement.costToServe(), currency),
                explained.orders().items().stream()
                        .map(order -> OrderRow.of(order, at, currency, wording))
                        .toList(),
                wording.count(explained.allOrders(), "order", "orders"),
                wording.amount(statement.netRevenue(), currency),
                wording.amount(statement.productCost(), currency),
                wording.amount(statement.profit(), currency),
                beside == null ? null : wording.amount(beside.costToServe(), currency),
                beside == null ? null : wording.amount(-beside.costToServe(), currency),
                ExplanationAddress.next(at.explanation(), explained.orders().next()));
    }
}
