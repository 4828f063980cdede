package org.whalecurve.application.documents.port;

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
     */
    void update(DocumentVersion<T> version);
}
