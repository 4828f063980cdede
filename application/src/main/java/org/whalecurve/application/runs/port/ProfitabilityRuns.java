package org.whalecurve.application.runs.port;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.whalecurve.application.Page;
import org.whalecurve.domain.periods.Book;
import org.whalecurve.domain.profitability.Run;
import org.whalecurve.domain.profitability.RunState;

/** The records of all runs. Results, once there, never change. */
public interface ProfitabilityRuns {

    Optional<Run> find(String id);

    /**
     * Adds a run.
     *
     * @return false, and nothing is added, if the id is there already
     */
    boolean add(Run run);

    /**
     * Writes the record anew, if its state is still the expected one.
     *
     * @return false, and nothing is written, if the state is another
     * @throws org.whalecurve.application.Refusal CONFLICT if another run of the period is being
     *     computed, or another of the period and book is published
     */
    boolean update(Run changed, RunState expected);

    /** All runs in one of the states, in the order of ordering. */
    List<Run> inState(RunState... states);

    /** The published run of a period of a book. */
    Optional<Run> published(String period, Book book);

    /** The published runs of all periods of all books: run ids by book and by period id. */
    Map<Book, Map<String, String>> published();

    /** What the runs of record of a book were at a moment: run ids by period id. */
    Map<String, String> ofRecord(Book book, Instant by);

    /** Runs of a period, null for all, the latest first. */
    Page<Run> latest(@Nullable String period, @Nullable String after, int limit);

    /** The names of all statement files that runs refer to. */
    List<String> statementFiles();
}
