package org.whalecurve.domain.periods;

import java.util.regex.Pattern;

/**
 * Which books facts are booked into: those of what happened, or a plan of what should. Facts of one
 * book are never computed with those of another.
 *
 * @param name {@code actual}, or the name of the plan, such as {@code budget-2012}
 */
public record Book(String name) {

    /** Stands first: the constant below is checked by it. */
    private static final Pattern NAME = Pattern.compile("[a-z0-9][a-z0-9-]{0,39}");

    /** The books of what happened. */
    public static final Book ACTUAL = new Book("actual");

    /** What a name looks like, in a sentence. */
    public static final String NAME_RULE =
            "A book's name has 1 to 40 small letters, digits and hyphens and begins with a letter or"
                    + " digit, such as budget-2012; actual is that of what happened.";

    /**
     * @throws IllegalArgumentException if it is no name; the message is {@link #NAME_RULE}
     */
    public Book {
        if (!NAME.matcher(name).matches()) {
            throw new IllegalArgumentException(NAME_RULE);
        }
    }

    /** Whether it holds what should happen, and not what did. */
    public boolean isPlan() {
        return !equals(ACTUAL);
    }
}
