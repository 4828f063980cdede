package org.whalecurve.rest.incentives;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.whalecurve.application.documents.DocumentVersion;
import org.whalecurve.domain.incentives.IncentivePlan;

@Schema(
        name = "IncentivePlanEntry",
        description = "A version of an incentive plan, without its document.")
record IncentivePlanEntryJson(
        String id,
        int version,
        String name,
        int year,
        @Schema(enumeration = {"DRAFT", "PUBLISHED"}) String state,
        String addedBy,
        Instant addedAt,
        @Schema(nullable = true) @Nullable Instant publishedAt,
        @Schema(description = "Where to read it.") String href) {

    static IncentivePlanEntryJson from(DocumentVersion<IncentivePlan> version) {
        return new IncentivePlanEntryJson(
                version.id(),
                version.version(),
                version.content().name(),
                version.content().year(),
                version.isPublished() ? "PUBLISHED" : "DRAFT",
                version.addedBy(),
                version.addedAt(),
                version.publishedAt(),
                IncentivePlanVersionsResource.pathOf(version));
    }
}
