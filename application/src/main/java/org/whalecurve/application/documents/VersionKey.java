package org.whalecurve.application.documents;

import org.jspecify.annotations.Nullable;

/**
 * Which version of a document somebody means.
 *
 * @param version its number, from 1
 * @param sha256 the SHA-256 of the text that he has read; null if he does not say. Who says it is
 *     told when the version says something else by now.
 */
public record VersionKey(String id, int version, @Nullable String sha256) {

    /** Whatever it says. */
    public static VersionKey of(String id, int version) {
        return new VersionKey(id, version, null);
    }
}
