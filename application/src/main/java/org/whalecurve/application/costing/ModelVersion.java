package org.whalecurve.application.costing;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.whalecurve.domain.costing.CostModel;

/**
 * One version of a cost model.
 *
 * @param model what it says
 * @param version from 1, rising with every version of the model
 * @param document the YAML text as it was sent
 * @param sha256 hexadecimal hash of the document
 * @param addedBy user name of who added it
 * @param addedAt when
 * @param publishedAt since when it is published and cannot change; null for a draft
 */
public record ModelVersion(
        CostModel model,
        int version,
        String document,
        String sha256,
        String addedBy,
        Instant addedAt,
        @Nullable Instant publishedAt) {

    public boolean isPublished() {
        return publishedAt != null;
    }

    /** The same version, published. */
    public ModelVersion published(Instant at) {
        return new ModelVersion(model, version, document, sha256, addedBy, addedAt, at);
    }
}
