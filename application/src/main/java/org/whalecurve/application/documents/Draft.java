package org.whalecurve.application.documents;

import org.jspecify.annotations.Nullable;

/**
 * A document as somebody sends it to be kept.
 *
 * @param document the text
 * @param basis the SHA-256 of the version that the writer started from; null if he started from
 *     none, or does not say. Who says it is told when somebody else has written meanwhile.
 */
public record Draft(String document, @Nullable String basis) {

    /** A document whose writer started from nothing. */
    public static Draft anew(String document) {
        return new Draft(document, null);
    }
}
