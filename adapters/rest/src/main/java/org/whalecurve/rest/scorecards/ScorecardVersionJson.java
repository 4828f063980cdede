package org.whalecurve.rest.scorecards;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.whalecurve.application.documents.DocumentVersion;
import org.whalecurve.domain.scorecards.Scorecard;

@Schema(name = "ScorecardVersion", description = "One version of a scorecard.")
record ScorecardVersionJson(
        String id,
        int version,
        String name,
        @Schema(enumeration = {"DRAFT", "PUBLISHED"}) String state,
        @Schema(description = "SHA-256 of the document.") String sha256,
        String addedBy,
        Instant addedAt,
        @Schema(nullable = true) @Nullable Instant publishedAt,
        @Schema(description = "The YAML text as it was sent.") String document) {

    static ScorecardVersionJson from(DocumentVersion<Scorecard> version) {
        return new ScorecardVersionJson(
                version.id(),
                version.version(),
                version.content().name(),
                version.isPublished() ? "PUBLISHED" : "DRAFT",
                version.sha256(),
                version.addedBy(),
                version.addedAt(),
                version.publishedAt(),
                version.document());
    }
}
