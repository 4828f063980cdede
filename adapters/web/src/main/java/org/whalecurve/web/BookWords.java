package org.whalecurve.web;

import org.whalecurve.domain.periods.Book;

/** What a book is called on pages. */
public final class BookWords {

    private BookWords() {}

    /** A word for what happened, or which plan it is. */
    public static String of(Book book) {
        return book.isPlan() ? "plan " + book.name() : "actual";
    }

    /** A period, and which plan for it if it is one. */
    public static String of(String period, Book book) {
        return book.isPlan() ? period + ", " + of(book) : period;
    }
}
