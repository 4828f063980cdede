package org.whalecurve.web.documents;

import org.jspecify.annotations.Nullable;
import org.whalecurve.application.documents.DocumentVersion;
import org.whalecurve.web.Address;
import org.whalecurve.web.Wording;

/**
 * One version of a document.
 *
 * @param parameter what the form that publishes calls the id
 * @param published since when it is published, in words; empty for a draft
 * @param publishing the address that takes the order to publish it; null if it cannot be published
 *     or the actor may not
 * @param effect what publishing does, in words
 * @param edit the address of the form that starts from this document; null if the actor may not
 *     keep such documents
 */
public record VersionView(
        String id,
        String name,
        int version,
        String parameter,
        String sha256,
        String addedBy,
        String addedAt,
        String published,
        @Nullable Address publishing,
        String effect,
        @Nullable Address edit,
        DocumentView document) {

    /** A version that people call by a name. */
    public static VersionView of(
            DocumentVersion<?> version,
            String name,
            DocumentPlace place,
            String effect,
            boolean mayKeep,
            Wording wording) {
        return new VersionView(
                version.id(),
                name,
                version.version(),
                place.parameter(),
                version.sha256(),
                version.addedBy(),
                wording.moment(version.addedAt()),
                VersionRow.publishedSince(version, wording),
                mayKeep && !version.isPublished() ? place.publishing() : null,
                effect,
                mayKeep ? place.draftFrom(version) : null,
                DocumentView.of(version.document()));
    }
}
