package org.whalecurve.rest.initiatives;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.whalecurve.application.documents.DocumentVersion;
import org.whalecurve.domain.initiatives.Initiative;

@Schema(name = "Charter", description = "A version of the charter of an initiative.")
record CharterJson(
        String id,
        int version,
        String name,
        @Schema(description = "SHA-256 of the document.") String sha256,
        @Schema(description = "User name.") String addedBy,
        @Schema(description = "Since when it is in force.") Instant addedAt,
        @Schema(description = "The YAML text as it was sent.") String document) {

    static CharterJson from(DocumentVersion<Initiative> version) {
        return new CharterJson(
                version.id(),
                version.version(),
                version.content().name(),
                version.sha256(),
                version.addedBy(),
                version.addedAt(),
                version.document());
    }
}
