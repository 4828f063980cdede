package org.whalecurve.rest.organisation;

import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.whalecurve.application.documents.DocumentVersion;
import org.whalecurve.domain.organisation.Organisation;
import org.whalecurve.domain.organisation.OrganisationUnit;
import org.whalecurve.rest.json.Word;

@Schema(name = "OrganisationVersion", description = "One version of the organisation.")
record OrganisationVersionJson(
        int version,
        String name,
        @Schema(enumeration = {"DRAFT", "PUBLISHED"}) String state,
        @Schema(description = "SHA-256 of the document.") String sha256,
        String addedBy,
        Instant addedAt,
        @Schema(nullable = true) @Nullable Instant publishedAt,
        @Schema(description = "In the order of the document.") List<UnitJson> units,
        @Schema(description = "The YAML text as it was sent.") String document) {

    @Schema(name = "OrganisationUnit", description = "A part of the company.")
    record UnitJson(
            String id,
            String name,
            @Schema(
                            enumeration = {
                                "company",
                                "division",
                                "region",
                                "branch",
                                "department",
                                "team",
                                "person"
                            })
                    String kind,
            @Schema(
                            nullable = true,
                            description =
                                    "The unit that it is part of; null for the whole company.")
                    @Nullable String parent,
            @Schema(description = "User name of who answers for it.") String head) {

        static UnitJson from(OrganisationUnit unit) {
            return new UnitJson(
                    unit.id(), unit.name(), Word.of(unit.kind()), unit.parent(), unit.head());
        }
    }

    static OrganisationVersionJson from(DocumentVersion<Organisation> version) {
        return new OrganisationVersionJson(
                version.version(),
                version.content().name(),
                version.isPublished() ? "PUBLISHED" : "DRAFT",
                version.sha256(),
                version.addedBy(),
                version.addedAt(),
                version.publishedAt(),
                version.content().units().stream().map(UnitJson::from).toList(),
                version.document());
    }
}
