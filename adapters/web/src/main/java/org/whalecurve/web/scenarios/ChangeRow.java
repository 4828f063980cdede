package org.whalecurve.web.scenarios;

import org.whalecurve.application.scenarios.ChangeOrder;
import org.whalecurve.domain.costing.Activity;
import org.whalecurve.domain.costing.ResolvedModel;
import org.whalecurve.domain.costing.ResourcePool;

/**
 * One thing that is different in a saved scenario, in words.
 *
 * @param what what is changed
 * @param of of which pool, activity, driver or customer; empty where it is all of them
 * @param value by how much, or to what
 */
record ChangeRow(String what, String of, String value) {

    static ChangeRow of(ChangeOrder order, ResolvedModel model) {
        String value = order.value().replace('-', '\u2212');
        return switch (order.change()) {
            case "expense" -> new ChangeRow("Expense", pool(order.of(), model), value);
            case "capacity" -> new ChangeRow("Capacity", pool(order.of(), model), value);
            case "time" -> new ChangeRow("Time", activity(order.of(), model), value);
            case "coefficient" ->
                    new ChangeRow(
                            "Minutes each",
                            activity(order.of(), model) + ", " + order.per(),
                            value);
            case "price" -> new ChangeRow("Prices", "", value);
            case "fee" -> new ChangeRow("Charge each", order.per(), value);
            case "minimum-order" -> new ChangeRow("Charge small orders", "", value);
            case "terms" ->
                    new ChangeRow(
                            "Payment terms",
                            order.of().isEmpty() ? "all customers" : order.of(),
                            value);
            default -> new ChangeRow("Customers like", order.of(), value);
        };
    }

    private static String pool(String id, ResolvedModel model) {
        return model.model().pools().stream()
                .filter(pool -> pool.id().equals(id))
                .map(ResourcePool::name)
                .findFirst()
                .orElse(id);
    }

    private static String activity(String id, ResolvedModel model) {
        return model.model().activities().stream()
                .filter(activity -> activity.id().equals(id))
                .map(Activity::name)
                .findFirst()
                .orElse(id);
    }
}
