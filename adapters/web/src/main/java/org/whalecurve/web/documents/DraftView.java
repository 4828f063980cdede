package org.whalecurve.web.documents;

import org.jspecify.annotations.Nullable;
import org.whalecurve.application.documents.DocumentVersion;
import org.whalecurve.web.Address;

/**
 * The form in which a document is written or corrected.
 *
 * @param title what is drafted
 * @param places what the page is found under, in words
 * @param back the address of those places
 * @param target the address that takes the document
 * @param order what sending it does, in words
 * @param document the text it begins with
 */
public record DraftView(
        String title, String places, String back, String target, String order, String document) {

    /**
     * A draft of a document that is kept in versions.
     *
     * @param from the version it starts from; null to start from nothing
     */
    public static DraftView of(
            DocumentPlace place,
            String title,
            String places,
            String back,
            @Nullable DocumentVersion<?> from) {
        Address target = Address.of(place.path());
        return new DraftView(
                title,
                places,
                back,
                (from == null ? target : target.with("basis", from.sha256())).text(),
                "Check and keep as draft",
                from == null ? "" : from.document());
    }
}
