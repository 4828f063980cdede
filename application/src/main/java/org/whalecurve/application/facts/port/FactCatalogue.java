package org.whalecurve.application.facts.port;

import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import org.whalecurve.domain.facts.DeclaredBatch;
import org.whalecurve.domain.facts.FactBatch;
import org.whalecurve.domain.periods.Book;

/** The list of all batches: a batch exists when, and only when, its entry is committed. */
public interface FactCatalogue {

    /** Adds a batch of order lines to a book within the present unit of work. */
    void add(Book book, FactBatch batch);

    /**
     * The batches of order lines that booked something into a book between two months, both
     * included, sorted by import id.
     */
    List<FactBatch> batches(Book book, YearMonth first, YearMonth last);

    /** Adds a batch of declared facts to a book within the present unit of work. */
    void add(Book book, DeclaredBatch batch);

    /** All batches of a fact type in a book, sorted by import id. */
    List<DeclaredBatch> declared(Book book, String type);

    /**
     * The batches of a fact type that booked something into a book between two months, both
     * included, sorted by import id.
     */
    List<DeclaredBatch> declared(Book book, String type, YearMonth first, YearMonth last);

    /** The books that have a batch. */
    Set<Book> books();

    /** Whether any book has a batch of a fact type. */
    boolean holdsAny(String type);

    /** The names of all files that are catalogued. */
    List<String> files();
}
