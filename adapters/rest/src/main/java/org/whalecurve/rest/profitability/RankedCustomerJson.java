package org.whalecurve.rest.profitability;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.whalecurve.application.profitability.StatementView;
import org.whalecurve.domain.customers.Customer;
import org.whalecurve.domain.profitability.CustomerStatement;
import org.whalecurve.rest.http.PathKey;
import org.whalecurve.rest.json.Amount;

@Schema(name = "RankedCustomer", description = "A customer's place and main figures.")
record RankedCustomerJson(
        @Schema(description = "Place among all customers by profit.") int rank,
        @Schema(nullable = true) @Nullable CustomerRefJson customer,
        Amount netRevenue,
        Amount productCost,
        Amount costToServe,
        Amount profit,
        @Schema(description = "Where to read the statement.") String href) {

    static RankedCustomerJson from(StatementView view) {
        CustomerStatement figures = view.statement();
        Customer customer = view.customer();
        String key = customer == null ? "-" : PathKey.of(customer.key()).segment();
        return new RankedCustomerJson(
                figures.rank(),
                customer == null ? null : CustomerRefJson.from(customer),
                Amount.of(figures.netRevenue(), view.currency()),
                Amount.of(figures.productCost(), view.currency()),
                Amount.of(figures.costToServe(), view.currency()),
                Amount.of(figures.profit(), view.currency()),
                "/api/v1/runs/" + view.run() + "/customers/" + key);
    }
}
