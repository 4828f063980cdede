package org.whalecurve.web.documents;

import org.whalecurve.application.documents.DocumentVersion;
import org.whalecurve.web.Address;
import org.whalecurve.web.Wording;

/**
 * One version in a list of them.
 *
 * @param published since when it is published, in words; empty for a draft
 */
public record VersionRow(
        String id,
        String name,
        int version,
        String addedBy,
        String addedAt,
        String published,
        Address page) {

    /** A version that people call by a name. */
    public static VersionRow of(
            DocumentVersion<?> version, String name, DocumentPlace place, Wording wording) {
        return new VersionRow(
                version.id(),
                name,
                version.version(),
                version.addedBy(),
                wording.moment(version.addedAt()),
                publishedSince(version, wording),
                place.page(version));
    }

    static String publishedSince(DocumentVersion<?> version, Wording wording) {
        return version.publishedAt() == null ? "" : wording.moment(version.publishedAt());
    }
}
