package org.whalecurve.application.documents;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One version of a document.
 *
 * @param id which document it is a version of, as its text says
 * @param version from 1, rising with every version of the document
 * @param content what it says
 * @param document the YAML text as it was sent
 * @param sha256 hexadecimal hash of the text
 * @param addedBy user name of who added it
 * @param addedAt when
 * @param publishedAt since when it is published and cannot change; null for a draft
 */
public record DocumentVersion<T>(
        String id,
        int version,
        T content,
        String document,
        String sha256,
        String addedBy,
        Instant addedAt,
        @Nullable Instant publishedAt) {

    public boolean isPublished() {
        return publishedAt != null;
    }

    /** The same version, published. */
    public DocumentVersion<T> published(Instant at) {
        return new DocumentVersion<>(id, version, content, document, sha256, addedBy, addedAt, at);
    }
}
