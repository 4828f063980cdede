package org.whalecurve.rest.customers;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.whalecurve.domain.customers.Customer;
import org.whalecurve.rest.http.PathKey;

@Schema(name = "Customer", description = "A customer.")
record CustomerJson(
        String key,
        String name,
        @Schema(description = "Where the customer is; empty if unknown.") String country,
        @Schema(nullable = true) @Nullable String segment,
        @Schema(
                        nullable = true,
                        description =
                                "Key of the parent account; null if the customer is an account of"
                                        + " its own.")
                @Nullable String parent,
        @Schema(nullable = true, description = "User name of the account manager.")
                @Nullable String owner,
        @Schema(nullable = true, description = "Organisation unit that serves the customer.")
                @Nullable String unit,
        @Schema(
                        nullable = true,
                        description =
                                "The import that met the customer first and whose word nobody has"
                                        + " confirmed yet; null once confirmed.")
                @Nullable String metInImport,
        @Schema(description = "Where to read and change the customer.") String href) {

    static CustomerJson from(Customer customer) {
        return new CustomerJson(
                customer.key(),
                customer.name(),
                customer.country(),
                customer.segment(),
                customer.parent(),
                customer.owner(),
                customer.unit(),
                customer.metInImport(),
                CustomersResource.PATH + "/" + PathKey.of(customer.key()).segment());
    }
}
