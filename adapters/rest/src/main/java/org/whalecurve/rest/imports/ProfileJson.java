package org.whalecurve.rest.imports;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.whalecurve.application.imports.ProfileDocument;
import org.whalecurve.domain.imports.ImportProfile;

@Schema(name = "ImportProfile", description = "How the files of one source are to be read.")
record ProfileJson(
        String id,
        String description,
        @Schema(
                        description =
                                "What the rows of the files are: `order-lines`, or the id of a fact"
                                        + " type such as `ledger-postings`.",
                        examples = "order-lines")
                String facts,
        String currency,
        String zone,
        String document) {

    static ProfileJson from(ProfileDocument kept) {
        ImportProfile profile = kept.profile();
        return new ProfileJson(
                profile.id(),
                profile.description(),
                profile.facts().id(),
                profile.currency().getCurrencyCode(),
                profile.zone().getId(),
                kept.document());
    }
}
