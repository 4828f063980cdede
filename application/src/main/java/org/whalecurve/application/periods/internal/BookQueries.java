package org.whalecurve.application.periods.internal;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.whalecurve.application.access.Actor;
import org.whalecurve.application.facts.port.FactCatalogue;
import org.whalecurve.application.periods.ListBooks;
import org.whalecurve.domain.periods.Book;

/** Looks up which books there are: a plan is there as soon as something is booked into it. */
public final class BookQueries implements ListBooks {

    private final FactCatalogue catalogue;

    public BookQueries(FactCatalogue catalogue) {
        this.catalogue = catalogue;
    }

    @Override
    public List<Book> listBooks(Actor actor) {
        return Stream.concat(
                        Stream.of(Book.ACTUAL),
                        catalogue.books().stream()
                                .filter(Book::isPlan)
                                .sorted(Comparator.comparing(Book::name)))
                .toList();
    }
}
