package org.whalecurve.web.scenarios;

import jakarta.ws.rs.core.MultivaluedMap;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.whalecurve.application.Refusal;
import org.whalecurve.application.scenarios.ChangeOrder;
import org.whalecurve.web.Address;

/**
 * What the address of the page asks: one parameter for each thing that can be changed, so that a
 * scenario can be sent as a link.
 *
 * @param parameters by name; {@code price}, {@code fee} and {@code fee-for}, {@code minimum-fee}
 *     and {@code minimum-under}, {@code terms-days} and {@code terms-rate}, {@code drop}, and
 *     {@code expense.}, {@code capacity.}, {@code time.} with the id of a pool or activity, {@code
 *     minutes.} with the id of an activity, a point and the name of a driver
 */
record Question(MultivaluedMap<String, String> parameters) {

    /** What a slider can be set to. */
    private static final Pattern WHOLE = Pattern.compile("[-+]?[0-9]{1,3}");

    private static final Pattern TERMS = Pattern.compile("([0-9]+) days? at ([^ ]+) ?%");

    private static final String RUN = "run";

    static final String PRICE = "price";
    static final String FEE = "fee";
    static final String FEE_FOR = "fee-for";
    static final String MINIMUM_FEE = "minimum-fee";
    static final String MINIMUM_UNDER = "minimum-under";
    static final String TERMS_DAYS = "terms-days";
    static final String TERMS_RATE = "terms-rate";
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

    /** A parameter and its value. */
    record Asked(String name, String value) {}

    /** What is asked by parameters that do not begin so, besides the run. */
    List<Asked> besides(String prefix) {
        return parameters.keySet().stream()
                .sorted()
                .filter(name -> !name.equals(RUN) && !name.startsWith(prefix))
                .filter(name -> !value(name).isEmpty())
                .map(name -> new Asked(name, value(name)))
                .toList();
    }

    /** The address of another page that asks the same of a run. */
    Address carriedTo(String path, String run) {
        Address address = Address.of(path).with(RUN, run);
        for (String name : parameters.keySet().stream().sorted().toList()) {
            address = name.equals(RUN) ? address : address.with(name, value(name));
        }
        return address;
    }

    /**
     * What is wrong with a question that was refused.
     *
     * @throws Refusal the same, if it is not the question that is wrong
     */
    static List<String> problemsIn(Refusal refusal) {
        if (refusal.kind() != Refusal.Kind.WRONG_INPUT) {
            throw refusal;
        }
        return refusal.faults().isEmpty()
                ? List.of(refusal.detail())
                : refusal.faults().stream().map(Refusal.Fault::problem).toList();
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
        } else if (name.equals(MINIMUM_FEE) && moved) {
            orders.add(
                    new ChangeOrder(
                            "minimum-order", "", "", value + " under " + value(MINIMUM_UNDER)));
        } else if (name.equals(TERMS_DAYS) && moved) {
            orders.add(
                    new ChangeOrder(
                            "terms", "", "", value + " days at " + value(TERMS_RATE) + "%"));
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

    /**
     * The address of the page that asks for these changes; empty if one of them cannot be set
     * there, such as an amount where there is a slider.
     */
    static Optional<Address> addressOf(String run, List<ChangeOrder> orders) {
        Address address = Address.of("/app/what-if").with("run", run);
        List<String> dropped = new ArrayList<>();
        for (ChangeOrder order : orders) {
            Optional<Address> next = with(address, order, dropped);
            if (next.isEmpty()) {
                return next;
            }
            address = next.get();
        }
        return Optional.of(address.with(DROP, String.join(",", dropped)));
    }

    private static Optional<Address> with(
            Address address, ChangeOrder order, List<String> dropped) {
        String value = order.value().strip();
        String percent = value.endsWith("%") ? value.substring(0, value.length() - 1).strip() : "";
        boolean slides = WHOLE.matcher(percent).matches();
        return switch (order.change()) {
            case "price" -> set(address, PRICE, percent, slides);
            case "expense" -> set(address, EXPENSE + order.of(), percent, slides);
            case "capacity" -> set(address, CAPACITY + order.of(), percent, slides);
            case "time" -> set(address, TIME + order.of(), percent, slides);
            case "coefficient" ->
                    set(address, MINUTES + order.of() + "." + order.per(), value, true);
            case "fee" ->
                    set(address.with(FEE_FOR, order.per()), FEE, value, !isAsked(address, FEE));
            case "minimum-order" -> {
                String[] parts = value.split(" under ", 2);
                yield set(address.with(MINIMUM_UNDER, parts[1]), MINIMUM_FEE, parts[0], true);
            }
            case "terms" -> {
                Matcher terms = TERMS.matcher(value);
                yield order.of().isEmpty() && terms.matches()
                        ? set(
                                address.with(TERMS_RATE, terms.group(2)),
                                TERMS_DAYS,
                                terms.group(1),
                                true)
                        : Optional.empty();
            }
            case "customers" -> {
                boolean drops = value.equals("0") && !order.of().contains(",");
                if (drops) {
                    dropped.add(order.of());
                }
                yield drops ? Optional.of(address) : Optional.empty();
            }
            default -> Optional.empty();
        };
    }

    private static Optional<Address> set(
            Address address, String name, String value, boolean possible) {
        return possible ? Optional.of(address.with(name, value)) : Optional.empty();
    }

    /** One fee can be set on the page. */
    private static boolean isAsked(Address address, String name) {
        return address.text().contains("&" + name + "=");
    }
}
