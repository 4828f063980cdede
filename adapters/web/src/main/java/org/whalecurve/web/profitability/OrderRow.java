package org.whalecurve.web.profitability;

import org.whalecurve.domain.explanation.OrderStatement;
import org.whalecurve.web.Amount;
import org.whalecurve.web.Wording;

/**
 * What one order adds to its customer's statement.
 *
 * @param page address of its explanation
 */
record OrderRow(
        String order,
        String page,
        String day,
        String lines,
        Amount netRevenue,
        Amount productCost,
        Amount costToServe,
        Amount profit) {

    static OrderRow of(
            OrderStatement order, ExplanationAddress at, String currency, Wording wording) {
        return new OrderRow(
                order.order(),
                at.order(order.order()).text(),
                wording.day(order.firstDay()),
                wording.count(order.lines()),
                wording.amount(order.netRevenue(), currency),
                wording.amount(order.productCost(), currency),
                wording.amount(order.costToServe(), currency),
                wording.amount(order.profit(), currency));
    }
}
