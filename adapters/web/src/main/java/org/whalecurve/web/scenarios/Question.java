package org.whalecurve.web.scenarios;

import jakarta.ws.rs.core.MultivaluedMap;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.whalecurve.application.scenarios.ChangeOrder;

/**
 * What the address of the page asks: one parameter for each thing that can be changed, so that a
 * scenario can be sent as a link.
 *
 * @param parameters by name; {@code price}, {@code fee} and {@code fee-for}, {@code drop}, and
 *     {@code expense.}, {@code capacity.}, {@code time.} with the id of a pool or activity, {@code
 *     minutes.} with the id of an activity, a point and the name of a driver
 */
record Question(MultivaluedMap<String, String> parameters) {

    static final String PRICE = "price";
    static final String FEE = "fee";
    static final String FEE_FOR = "fee-for";
    static final String DROP = "drop";
    static final String EXPENSE = "expense.";
    static final String CAPACITY = "capacity.";
    static final String TIME = "time.";
    static final String MINUTES = "minutes.";

    /** The value of a parameter; empty if it was not given. */
    String value(String name) {
        String given = parameters.getFirst(name);
        return given == null ? "" : given.strip();
    }

    /** The changes that are asked for; sliders in the middle ask for none. */
    List<ChangeOrder> orders() {
        List<ChangeOrder> orders = new ArrayList<>();
        parameters.keySet().stream()
                .sorted()
                .filter(name -> !value(name).isEmpty())
                .forEach(name -> add(name, value(name), orders));
        return List.copyOf(orders);
    }

    private void add(String name, String value, List<ChangeOrder> orders) {
        boolean moved = !value.equals("0");
        if (name.equals(DROP)) {
            Arrays.stream(value.split(","))
                    .map(String::strip)
                    .filter(key -> !key.isEmpty())
                    .distinct()
                    .forEach(key -> orders.add(new ChangeOrder("customers", key, "", "0")));
        } else if (name.equals(PRICE) && moved) {
            orders.add(new ChangeOrder(PRICE, "", "", value + "%"));
        } else if (name.equals(FEE) && moved) {
            orders.add(new ChangeOrder(FEE, "", value(FEE_FOR), value));
        } else if (name.startsWith(EXPENSE) && moved) {
            orders.add(percentage("expense", name, EXPENSE, value));
        } else if (name.startsWith(CAPACITY) && moved) {
            orders.add(percentage("capacity", name, CAPACITY, value));
        } else if (name.startsWith(TIME) && moved) {
            orders.add(percentage("time", name, TIME, value));
        } else if (name.startsWith(MINUTES)) {
            String term = name.substring(MINUTES.length());
            int point = Math.max(0, term.indexOf('.'));
            orders.add(
                    new ChangeOrder(
                            "coefficient",
                            term.substring(0, point),
                            term.substring(Math.min(term.length(), point + 1)),
                            value));
        }
    }

    private static ChangeOrder percentage(String change, String name, String prefix, String value) {
        return new ChangeOrder(change, name.substring(prefix.length()), "", value + "%");
    }
}
