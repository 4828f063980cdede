package org.whalecurve.rest.customers;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.whalecurve.application.customers.CustomerDetails;

@Schema(
        name = "CustomerDetails",
        description = "What people say of a customer. Every field must be sent.")
record CustomerDetailsJson(
        String name,
        @Schema(description = "Where the customer is; empty if unknown.") String country,
        @Schema(nullable = true) @JsonSetter(nulls = Nulls.SET) @Nullable String segment,
        @Schema(
                        nullable = true,
                        description =
                                "Key of the parent account; null if the customer is an account of"
                                        + " its own.")
                @JsonSetter(nulls = Nulls.SET)
                @Nullable String parent,
        @Schema(nullable = true, description = "User name of the account manager.")
                @JsonSetter(nulls = Nulls.SET)
                @Nullable String owner,
        @Schema(nullable = true, description = "Organisation unit that serves the customer.")
                @JsonSetter(nulls = Nulls.SET)
                @Nullable String unit) {

    CustomerDetails of(String key) {
        return new CustomerDetails(key, name, country, segment, parent, owner, unit);
    }
}
