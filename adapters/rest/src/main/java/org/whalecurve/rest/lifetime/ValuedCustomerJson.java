package org.whalecurve.rest.lifetime;

import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.whalecurve.application.lifetime.CustomerValueView;
import org.whalecurve.domain.customers.Customer;
import org.whalecurve.domain.lifetime.value.ValuedCustomer;
import org.whalecurve.rest.json.Amount;
import org.whalecurve.rest.json.EstimatedAmount;
import org.whalecurve.rest.json.Rounded;

@Schema(name = "ValuedCustomer", description = "A customer, and what it is worth.")
record ValuedCustomerJson(
        @Schema(description = "The customer's key.") String customer,
        String name,
        @Schema(description = "On how many days it bought after its first purchase.") int repeats,
        @Schema(description = "Days from its first purchase to its last.") int recencyDays,
        @Schema(description = "Days from its first purchase to the cut.") int ageDays,
        @Schema(
                        nullable = true,
                        description =
                                "The likelihood that it still is a customer, from 0 to 1; null where"
                                        + " the histories do not tell whether customers stop.")
                @Nullable BigDecimal alive,
        @Schema(description = "Purchases expected within the horizon.") BigDecimal purchases,
        @Schema(description = "Profit up to the cut, exact.") Amount past,
        @Schema(description = "Profit expected within the horizon, discounted.")
                EstimatedAmount future,
        @Schema(
                        nullable = true,
                        description =
                                "What the chance that it has left takes away: future ÷ alive × (1 −"
                                        + " alive); null where that chance is not known.")
                @Nullable Amount atRisk) {

    static ValuedCustomerJson from(
            CustomerValueView view, boolean stoppingIsSeen, String currency) {
        return from(view.customer(), view.value(), stoppingIsSeen, currency);
    }

    static ValuedCustomerJson from(
            Customer customer, ValuedCustomer value, boolean stoppingIsSeen, String currency) {
        return new ValuedCustomerJson(
                customer.key(),
                customer.name(),
                value.history().repeats(),
                value.history().recency(),
                value.history().age(),
                stoppingIsSeen ? Rounded.of(value.alive()) : null,
                Rounded.of(value.purchases()),
                Amount.of(value.past(), currency),
                EstimatedAmount.from(value.future(), currency),
                stoppingIsSeen ? EstimatedAmount.rounded(value.atRisk(), currency) : null);
    }
}
