package org.whalecurve.rest.profitability;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.whalecurve.domain.customers.Customer;

@Schema(name = "StatementCustomer", description = "Who a statement is about.")
record CustomerRefJson(
        String key,
        String name,
        String country,
        @Schema(nullable = true) @Nullable String segment,
        @Schema(nullable = true, description = "Key of the parent account.")
                @Nullable String parent,
        @Schema(nullable = true) @Nullable String owner,
        @Schema(nullable = true) @Nullable String unit) {

    static CustomerRefJson from(Customer customer) {
        return new CustomerRefJson(
                customer.key(),
                customer.name(),
                customer.country(),
                customer.segment(),
                customer.parent(),
                customer.owner(),
                customer.unit());
    }
}
