package org.whalecurve.domain.costing.expression;

import java.util.ArrayList;
import java.util.List;

/**
 * What a number counts, as powers of minutes, orders, lines and units of goods: a driver of lines
 * counts lines, a coefficient may be minutes per line.
 */
public record Measure(int minutes, int orders, int lines, int units) {

    /** A plain number: it counts something that is none of these, or nothing. */
    public static final Measure PLAIN = new Measure(0, 0, 0, 0);

    public static final Measure MINUTES = new Measure(1, 0, 0, 0);
    public static final Measure ORDERS = new Measure(0, 1, 0, 0);
    public static final Measure LINES = new Measure(0, 0, 1, 0);
    public static final Measure UNITS = new Measure(0, 0, 0, 1);

    /** The measure of a product. */
    Measure times(Measure other) {
        return new Measure(
                minutes + other.minutes,
                orders + other.orders,
                lines + other.lines,
                units + other.units);
    }

    /** The measure of a quotient. */
    Measure per(Measure other) {
        return new Measure(
                minutes - other.minutes,
                orders - other.orders,
                lines - other.lines,
                units - other.units);
    }

    /** The measure in words, such as {@code minutes per line}. */
    String words() {
        List<String> above = new ArrayList<>();
        List<String> below = new ArrayList<>();
        addTo(above, below, minutes, "minute");
        addTo(above, below, orders, "order");
        addTo(above, below, lines, "line");
        addTo(above, below, units, "unit");
        String counted = above.isEmpty() ? "a plain number" : String.join(" × ", above);
        return below.isEmpty() ? counted : counted + " per " + String.join(" per ", below);
    }

    private static void addTo(List<String> above, List<String> below, int power, String word) {
        for (int i = 0; i < power; i++) {
            above.add(word + "s");
        }
        for (int i = 0; i < -power; i++) {
            below.add(word);
        }
    }
}
