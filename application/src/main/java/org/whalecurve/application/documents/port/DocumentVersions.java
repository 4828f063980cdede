package org.whalecurve.application.documents.port;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.whalecurve.application.documents.DocumentVersion;

/**
 * All versions of all documents of one kind.
 *
 * @param <T> what such a document says
 */
public interface DocumentVersions<T> {

    Optional<DocumentVersion<T>> find(String id, int version);

    /** The latest version of a document, draft or published. */
    Optional<DocumentVersion<T>> latest(String id);

    /** The version of a document that was in force at a moment: the latest published by then. */
    Optional<DocumentVersion<T>> published(String id, Instant by);

    /** The versions of all documents that were in force at a moment, sorted by id. */
    List<DocumentVersion<T>> published(Instant by);

    /** All versions, sorted by id, the latest version first. */
    List<DocumentVersion<T>> all();

    /**
     * Adds a version.
     *
     * @return false, and nothing is added, if the version is there already
     */
    boolean add(DocumentVersion<T> version);

    /**
     * Replaces a draft by another draft of the same version, or by the published version; published
     * ones never change.
     *
     * @param draft as it was read
     * @return false, and nothing is changed, if the draft says something else by now, or is
     *     published, or was never there
     */
    boolean replace(DocumentVersion<T> draft, DocumentVersion<T> by);
}
