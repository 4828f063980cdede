package org.whalecurve.rest.http;

import org.jspecify.annotations.Nullable;
import org.whalecurve.rest.problem.RequestProblem;

/** Whole numbers in parameters. */
public final class Whole {

    private static final int MOST_DIGITS = 9;

    private Whole() {}

    /**
     * @param name the parameter
     * @throws RequestProblem if the text is not a whole number of up to nine digits
     */
    public static int read(String name, String text) {
        if (text.isEmpty()
                || text.length() > MOST_DIGITS
                || !text.chars().allMatch(c -> c >= '0' && c <= '9')) {
            throw wrong(name, "a whole number");
        }
        return Integer.parseInt(text);
    }

    /** Like {@link #read}; null for a parameter that was not sent. */
    public static @Nullable Integer readOrNull(String name, @Nullable String text) {
        return text == null ? null : read(name, text);
    }

    static RequestProblem wrong(String name, String expected) {
        return RequestProblem.wrongParameter(
                name, "The parameter '" + name + "' must be " + expected + ".");
    }
}
