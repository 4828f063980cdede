package org.whalecurve.rest.initiatives;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.whalecurve.application.documents.DocumentVersion;
import org.whalecurve.domain.initiatives.Initiative;

@Schema(name = "CharterEntry", description = "A version of a charter in a list.")
record CharterEntryJson(
        int version,
        String name,
        @Schema(description = "SHA-256 of the document.") String sha256,
        @Schema(description = "User name.") String addedBy,
        @Schema(description = "Since when it was in force.") Instant addedAt) {

    static CharterEntryJson from(DocumentVersion<Initiative> version) {
        return new CharterEntryJson(
                version.version(),
                version.content().name(),
                version.sha256(),
                version.addedBy(),
                version.addedAt());
    }
}
