package org.whalecurve.rest.profitability;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.whalecurve.domain.explanation.OrderStatement;
import org.whalecurve.rest.json.Amount;

@Schema(name = "OrderStatement", description = "What one order adds to its customer's statement.")
record OrderStatementJson(
        String order,
        @Schema(description = "The day of its first line.") LocalDate firstDay,
        int lines,
        Amount netRevenue,
        Amount productCost,
        Amount costToServe,
        Amount profit) {

    static OrderStatementJson from(OrderStatement order, String currency) {
        return new OrderStatementJson(
                order.order(),
                order.firstDay(),
                order.lines(),
                Amount.of(order.netRevenue(), currency),
                Amount.of(order.productCost(), currency),
                Amount.of(order.costToServe(), currency),
                Amount.of(order.profit(), currency));
    }
}
