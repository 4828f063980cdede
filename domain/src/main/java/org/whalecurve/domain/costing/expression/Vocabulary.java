package org.whalecurve.domain.costing.expression;

import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The names that a formula may use.
 *
 * @param drivers what each of them counts
 * @param unfit names that exist but cannot be known in this place, each with the reason
 * @param noun what a name stands for, in the singular
 * @param advice what to do where there are none
 */
public record Vocabulary(
        Map<String, Measure> drivers, Map<String, String> unfit, String noun, String advice) {

    private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+)*");

    private static final Set<String> WORDS =
            Set.of(
                    "and", "or", "not", "min", "max", "if", "tiers", "to", "minute", "minutes",
                    "per");

    /** The drivers of a cost model. */
    public Vocabulary(Map<String, Measure> drivers, Map<String, String> unfit) {
        this(drivers, unfit, "driver", "Declare it under 'drivers'.");
    }

    /**
     * Names of plain numbers, whatever they count.
     *
     * @param noun what a name stands for
     * @param advice what to do where there are none
     */
    public static Vocabulary ofPlainNumbers(Collection<String> names, String noun, String advice) {
        return new Vocabulary(
                names.stream()
                        .distinct()
                        .collect(Collectors.toUnmodifiableMap(name -> name, _ -> Measure.PLAIN)),
                Map.of(),
                noun,
                advice);
    }

    /** Whether a formula could call something so: small letters, and no word of the language. */
    public static boolean isName(String name) {
        return NAME.matcher(name).matches() && !WORDS.contains(name);
    }

    /**
     * What a name counts.
     *
     * @param offset where the formula names it
     * @throws ExpressionFault if there is no such name, or it is unfit
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
                        : "There is no %s '%s'. %s"
                                .formatted(
                                        noun,
                                        name,
                                        known.isEmpty() ? advice : "There are: " + known + "."));
    }

    static boolean isWord(String text) {
        return WORDS.contains(text);
    }
}
