package org.whalecurve.rest.lifetime;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.whalecurve.application.lifetime.ValuedCustomersPage;

@Schema(name = "ValuedCustomers", description = "A part of the valued customers in one's scope.")
record ValuedCustomersJson(
        @Schema(description = "The lifetime run that values them.") String run,
        @Schema(description = "What all customers in one's scope are worth.") EquityJson equity,
        @Schema(description = "How many customers lie outside one's scope.") int notShown,
        List<ValuedCustomerJson> items,
        @Schema(
                        nullable = true,
                        description =
                                "Where the next part begins: send it as `after`; null at the end.")
                @Nullable String next) {

    static ValuedCustomersJson from(ValuedCustomersPage page) {
        return new ValuedCustomersJson(
                page.run().id(),
                EquityJson.from(page.equity(), page.currency()),
                page.notShown(),
                page.items().stream()
                        .map(item -> ValuedCustomerJson.from(item, page.currency()))
                        .toList(),
                page.next());
    }
}
