package org.whalecurve.application.imports.port;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.whalecurve.application.Page;
import org.whalecurve.domain.imports.Import;
import org.whalecurve.domain.imports.ImportState;
import org.whalecurve.domain.periods.Book;

/** The records of all imports. */
public interface Imports {

    /**
     * Adds a record.
     *
     * @return false, and nothing is added, if an import of the same book, profile and hash is there
     *     that was not discarded
     */
    boolean add(Import received, String uploadId);

    Optional<Import> find(String id);

    /** When the last byte of each import had arrived, by id. */
    Map<String, Instant> arrivals(Collection<String> ids);

    /** The import of the same book, profile and content that was not discarded. */
    Optional<Import> findSame(Book book, String profile, String sha256);

    /** The stored file of an import that still has one. */
    Optional<String> uploadOf(String id);

    /** The ids of all stored files that are still needed. */
    List<String> uploads();

    /**
     * Writes the record anew, if its state is still the expected one.
     *
     * @return false, and nothing is written, if the state is another
     */
    boolean update(Import changed, ImportState expected);

    /** All imports in one of the states. */
    List<Import> inState(ImportState... states);

    /** The latest first. */
    Page<Import> latest(@Nullable String after, int limit);
}
