package org.whalecurve.web.costing;

import java.util.List;
import org.whalecurve.application.costing.ModelVersion;
import org.whalecurve.web.Address;
import org.whalecurve.web.Wording;

/**
 * All versions of all cost models.
 *
 * @param mayKeep whether the actor may add and publish models
 */
record ModelsView(boolean mayKeep, List<Row> models) {

    /**
     * One version.
     *
     * @param published since when it is published, in words; empty for a draft
     */
    record Row(
            String id,
            String name,
            int version,
            String addedBy,
            String addedAt,
            String published,
            Address page) {

        static Row of(ModelVersion version, Wording wording) {
            return new Row(
                    version.model().id(),
                    version.model().name(),
                    version.version(),
                    version.addedBy(),
                    wording.moment(version.addedAt()),
                    version.publishedAt() == null ? "" : wording.moment(version.publishedAt()),
                    pageOf(version));
        }
    }

    static Address pageOf(ModelVersion version) {
        return Address.of("/app/models/document")
                .with("model", version.model().id())
                .with("version", version.version());
    }
}
