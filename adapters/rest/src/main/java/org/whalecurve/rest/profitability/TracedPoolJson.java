package org.whalecurve.rest.profitability;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.whalecurve.application.profitability.TracedPool;
import org.whalecurve.domain.customers.Customer;
import org.whalecurve.rest.json.Amount;
import org.whalecurve.rest.json.Listing;

@Schema(
        name = "TracedPool",
        description =
                "A pool and who bears its expense: own and received expense are what customers, the"
                        + " lines without a customer, unused capacity and other service pools bear,"
                        + " and what nobody took.")
record TracedPoolJson(
        String run,
        String period,
        String id,
        String name,
        Amount ownExpense,
        @Schema(description = "What service pools handed to it.") Amount receivedExpense,
        Amount expense,
        @Schema(description = "What all customers together bear.") Amount customers,
        @Schema(description = "What the lines without a customer bear.") Amount unassigned,
        @Schema(description = "What unused capacity bears; negative where a pool is overdriven.")
                Amount unusedCapacity,
        List<HandedJson> handedToServicePools,
        @Schema(description = "What of a service pool nobody took.") Amount unallocated,
        @Schema(description = "Those who bear most first.") Listing<BearerJson> bearers,
        int allBearers) {

    @Schema(name = "HandedExpense", description = "What another service pool was handed.")
    record HandedJson(String id, String name, Amount amount) {}

    @Schema(name = "Bearer", description = "What a customer bears.")
    record BearerJson(@Schema(nullable = true) @Nullable CustomerRefJson customer, Amount amount) {

        static BearerJson from(TracedPool.Bearer bearer, String currency) {
            Customer customer = bearer.customer();
            return new BearerJson(
                    customer == null ? null : CustomerRefJson.from(customer),
                    Amount.of(bearer.amount(), currency));
        }
    }

    static TracedPoolJson from(TracedPool pool) {
        String currency = pool.currency();
        return new TracedPoolJson(
                pool.run(),
                pool.period(),
                pool.pool(),
                pool.name(),
                Amount.of(pool.own(), currency),
                Amount.of(pool.received(), currency),
                Amount.of(pool.expense(), currency),
                Amount.of(pool.byCustomers(), currency),
                Amount.of(pool.unassigned(), currency),
                Amount.of(pool.unused(), currency),
                pool.handedOn().stream()
                        .map(handed ->
                                new HandedJson(
                                        handed.pool(),
                                        handed.name(),
                                        Amount.of(handed.amount(), currency)))
                        .toList(),
                Amount.of(pool.unallocated(), currency),
                Listing.of(pool.bearers(), bearer -> BearerJson.from(bearer, currency)),
                pool.allBearers());
    }
}
