package org.whalecurve.rest.scorecards;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.whalecurve.application.documents.DocumentVersion;
import org.whalecurve.domain.scorecards.Scorecard;

@Schema(name = "ScorecardEntry", description = "A version of a scorecard, without its document.")
record ScorecardEntryJson(
        String id,
        int version,
        String name,
        @Schema(description = "The organisation unit; `*` for the whole company.") String unit,
        String owner,
        @Schema(enumeration = {"DRAFT", "PUBLISHED"}) String state,
        String addedBy,
        Instant addedAt,
        @Schema(nullable = true) @Nullable Instant publishedAt,
        @Schema(description = "Where to read it.") String href) {

    /** What people see. */
    static ScorecardEntryJson ofCard(DocumentVersion<Scorecard> version) {
        return from(version, ScorecardsResource.pathOf(version.id()));
    }

    /** What is kept. */
    static ScorecardEntryJson ofVersion(DocumentVersion<Scorecard> version) {
        return from(version, ScorecardVersionsResource.pathOf(version));
    }

    private static ScorecardEntryJson from(DocumentVersion<Scorecard> version, String href) {
        return new ScorecardEntryJson(
                version.id(),
                version.version(),
                version.content().name(),
                version.content().unit(),
                version.content().owner(),
                version.isPublished() ? "PUBLISHED" : "DRAFT",
                version.addedBy(),
                version.addedAt(),
                version.publishedAt(),
                href);
    }
}
