package org.whalecurve.rest.costing;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.whalecurve.application.documents.DocumentVersion;
import org.whalecurve.domain.costing.CostModel;

@Schema(name = "CostModelVersion", description = "One version of a cost model.")
record ModelVersionJson(
        String id,
        int version,
        String name,
        String currency,
        @Schema(enumeration = {"DRAFT", "PUBLISHED"}) String state,
        @Schema(description = "SHA-256 of the document.") String sha256,
        String addedBy,
        Instant addedAt,
        @Schema(nullable = true) @Nullable Instant publishedAt,
        @Schema(description = "The YAML text as it was sent.") String document) {

    static ModelVersionJson from(DocumentVersion<CostModel> version) {
        return new ModelVersionJson(
                version.id(),
                version.version(),
                version.content().name(),
                version.content().currency().getCurrencyCode(),
                version.isPublished() ? "PUBLISHED" : "DRAFT",
                version.sha256(),
                version.addedBy(),
                version.addedAt(),
                version.publishedAt(),
                version.document());
    }
}
