package org.whalecurve.rest.scenarios;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.whalecurve.application.scenarios.ChangeOrder;

@Schema(
        name = "Change",
        description = "One thing that is to be different. Every field must be sent.")
record ChangeJson(
        @Schema(
                        description = "Which sort of change it is.",
                        enumeration = {
                            "expense",
                            "capacity",
                            "coefficient",
                            "time",
                            "price",
                            "fee",
                            "minimum-order",
                            "terms",
                            "customers"
                        })
                String change,
        @Schema(
                        description =
                                "Id of the pool (expense, capacity) or of the activity"
                                        + " (coefficient, time), key of the customer (customers, terms);"
                                        + " empty for price and fee, and for the terms of all customers.",
                        examples = "desk")
                String of,
        @Schema(
                        description =
                                "Name of the driver (coefficient, fee), such as `sale orders`;"
                                        + " empty for all others.")
                String per,
        @Schema(
                        description =
                                "A percentage such as `-10%` (time and price always, expense and"
                                        + " capacity if you like), or the new value: an amount in"
                                        + " the run's currency (expense, fee), minutes (capacity,"
                                        + " coefficient), how many customers there are like that"
                                        + " one (customers; 0 drops it), or days and an annual"
                                        + " rate such as `30 days at 8%` (terms: what it costs to"
                                        + " wait, days × rate × net revenue ÷ 365), or a fee and"
                                        + " the value below which orders are charged it, such as"
                                        + " `5.00 under 50.00` (minimum-order; counted from the"
                                        + " order lines of the run, at the prices of the"
                                        + " scenario).",
                        examples = "-10%")
                String value) {

    ChangeOrder order() {
        return new ChangeOrder(change, of, per, value);
    }

    static ChangeJson from(ChangeOrder order) {
        return new ChangeJson(order.change(), order.of(), order.per(), order.value());
    }
}
