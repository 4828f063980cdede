package org.whalecurve.rest.http;

import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;
import org.whalecurve.application.customers.CustomerFilter;

/**
 * The parameters by which a caller selects customers; every part that is sent restricts.
 *
 * @param text stands in the key or the name, whatever the case
 * @param country is the customer's country
 * @param segment is the customer's segment
 * @param account is the account that the customer counts to
 * @param owner is the customer's account manager
 * @param unit is the customer's organisation unit
 */
public record CustomerSelection(
        @Parameter(description = "Stands in the key or the name, whatever the case.")
                @QueryParam("text")
                @Nullable String text,
        @Parameter(description = "Is the customer's country.") @QueryParam("country")
                @Nullable String country,
        @Parameter(description = "Is the customer's segment.") @QueryParam("segment")
                @Nullable String segment,
        @Parameter(description = "Is the account the customer counts to: its parent's or its own.")
                @QueryParam("account")
                @Nullable String account,
        @Parameter(description = "Is the customer's account manager.") @QueryParam("owner")
                @Nullable String owner,
        @Parameter(description = "Is the customer's organisation unit.") @QueryParam("unit")
                @Nullable String unit) {

    /** The selection as a question. */
    public CustomerFilter filter() {
        return new CustomerFilter(text, country, segment, account, owner, unit);
    }
}
