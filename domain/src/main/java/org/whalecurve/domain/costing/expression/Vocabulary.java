package org.whalecurve.domain.costing.expression;

import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The names that a formula may use.
 *
 * @param drivers what each driver counts
 * @param unfit drivers that exist but cannot be known in this place, each with the reason
 */
public record Vocabulary(Map<String, Measure> drivers, Map<String, String> unfit) {

    private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+)*");

    private static final Set<String> WORDS =
            Set.of(
                    "and", "or", "not", "min", "max", "if", "tiers", "to", "minute", "minutes",
                    "per");

    /** Whether a formula could call a driver so: small letters, and no word of the language. */
    public static boolean isName(String name) {
        return NAME.matcher(name).matches() && !WORDS.contains(name);
    }

    /**
     * What a driver counts.
     *
     * @param offset where the formula names it
     * @throws ExpressionFault if there is no such driver, or it is unfit
     */
    Measure measureOf(String name, int offset) {
        Measure measure = drivers.get(name);
        if (measure != null) {
            return measure;
        }
        String known = drivers.keySet().stream().sorted().collect(Collectors.joining(", "));
        throw new ExpressionFault(
                offset,
                unfit.containsKey(name)
                        ? unfit.get(name)
                        : "There is no driver '%s'. %s"
                                .formatted(
                                        name,
                                        known.isEmpty()
                                                ? "Declare it under 'drivers'."
                                                : "There are: " + known + "."));
    }

    static boolean isWord(String text) {
        return WORDS.contains(text);
    }
}
