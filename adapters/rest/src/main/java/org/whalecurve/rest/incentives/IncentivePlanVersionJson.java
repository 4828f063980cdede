package org.whalecurve.rest.incentives;

import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.whalecurve.application.documents.DocumentVersion;
import org.whalecurve.domain.incentives.IncentivePlan;

@Schema(name = "IncentivePlanVersion", description = "One version of an incentive plan.")
record IncentivePlanVersionJson(
        String id,
        int version,
        String name,
        @Schema(enumeration = {"DRAFT", "PUBLISHED"}) String state,
        @Schema(description = "SHA-256 of the document.") String sha256,
        String addedBy,
        Instant addedAt,
        @Schema(nullable = true) @Nullable Instant publishedAt,
        @Schema(description = "The cliffs, kinks and caps of its payout curves.")
                List<CurveAuditJson> audit,
        @Schema(description = "The YAML text as it was sent.") String document) {

    static IncentivePlanVersionJson from(DocumentVersion<IncentivePlan> version) {
        return new IncentivePlanVersionJson(
                version.id(),
                version.version(),
                version.content().name(),
                version.isPublished() ? "PUBLISHED" : "DRAFT",
                version.sha256(),
                version.addedBy(),
                version.addedAt(),
                version.publishedAt(),
                version.content().components().stream().map(CurveAuditJson::from).toList(),
                version.document());
    }
}
