package org.whalecurve.application.periods;

import org.jspecify.annotations.Nullable;
import org.whalecurve.application.Refusal;
import org.whalecurve.domain.periods.Book;

/** How those who order something name the book they mean. */
public final class NamedBook {

    private NamedBook() {}

    /**
     * The book of a name; without one, the books of what happened.
     *
     * @throws Refusal WRONG_INPUT if a book cannot be called so
     */
    public static Book of(@Nullable String name) {
        if (name == null || name.isBlank()) {
            return Book.ACTUAL;
        }
        try {
            return new Book(name.strip());
        } catch (IllegalArgumentException e) {
            throw Refusal.wrongInput("book-name", String.valueOf(e.getMessage()));
        }
    }
}
