package org.whalecurve.application.facts.port;

import java.util.List;

/** Gives keys their numbers, creating what is met for the first time. */
@FunctionalInterface
public interface Numbering {

    /**
     * A key as a file first spelled it.
     *
     * @param key the company's own key
     * @param hint what the file says of it: a customer's country, a product's name; may be empty
     */
    record Met(String key, String hint) {}

    /**
     * @return the numbers in the order of the keys, each above zero
     */
    int[] numbersOf(List<Met> keys);
}
