package org.whalecurve.rest.organisation;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.whalecurve.application.documents.DocumentVersion;
import org.whalecurve.domain.organisation.Organisation;

@Schema(
        name = "OrganisationEntry",
        description = "A version of the organisation, without its document.")
record OrganisationEntryJson(
        int version,
        String name,
        @Schema(description = "How many units it has.") int units,
        @Schema(enumeration = {"DRAFT", "PUBLISHED"}) String state,
        String addedBy,
        Instant addedAt,
        @Schema(nullable = true) @Nullable Instant publishedAt,
        @Schema(description = "Where to read it.") String href) {

    static OrganisationEntryJson from(DocumentVersion<Organisation> version) {
        return new OrganisationEntryJson(
                version.version(),
                version.content().name(),
                version.content().units().size(),
                version.isPublished() ? "PUBLISHED" : "DRAFT",
                version.addedBy(),
                version.addedAt(),
                version.publishedAt(),
                OrganisationVersionsResource.pathOf(version));
    }
}
