package org.whalecurve.rest.costing;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.whalecurve.application.documents.DocumentVersion;
import org.whalecurve.domain.costing.CostModel;

@Schema(name = "CostModelEntry", description = "A version of a cost model, without its document.")
record ModelEntryJson(
        String id,
        int version,
        String name,
        String currency,
        @Schema(enumeration = {"DRAFT", "PUBLISHED"}) String state,
        String addedBy,
        Instant addedAt,
        @Schema(nullable = true) @Nullable Instant publishedAt,
        @Schema(description = "Where to read the version.") String href) {

    static ModelEntryJson from(DocumentVersion<CostModel> version) {
        return new ModelEntryJson(
                version.id(),
                version.version(),
                version.content().name(),
                version.content().currency().getCurrencyCode(),
                version.isPublished() ? "PUBLISHED" : "DRAFT",
                version.addedBy(),
                version.addedAt(),
                version.publishedAt(),
                CostModelsResource.pathOf(version));
    }
}
