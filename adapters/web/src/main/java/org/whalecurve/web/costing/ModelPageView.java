package org.whalecurve.web.costing;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.whalecurve.application.costing.ModelVersion;
import org.whalecurve.domain.costing.CostModel;
import org.whalecurve.domain.costing.ShareOfPrice;
import org.whalecurve.web.Address;
import org.whalecurve.web.Wording;
import org.whalecurve.web.documents.DocumentView;

/**
 * One version of a cost model.
 *
 * @param published since when it is published, in words; empty for a draft
 * @param mayPublish whether the actor may publish it now
 * @param mayKeep whether the actor may change it by adding a version
 * @param assumption the label of the product cost assumption; null if it makes none
 * @param pools names of the resource pools
 * @param trial the address of what it would change on the latest run
 * @param edit the address of the form that starts from this document
 */
record ModelPageView(
        String id,
        String name,
        int version,
        String currency,
        String sha256,
        String addedBy,
        String addedAt,
        String published,
        boolean mayPublish,
        boolean mayKeep,
        @Nullable String assumption,
        List<String> pools,
        Address trial,
        Address edit,
        DocumentView document) {

    static ModelPageView of(ModelVersion version, boolean mayKeep, Wording wording) {
        CostModel model = version.model();
        ShareOfPrice assumption = model.productCost().assumption();
        return new ModelPageView(
                model.id(),
                model.name(),
                version.version(),
                model.currency().getCurrencyCode(),
                version.sha256(),
                version.addedBy(),
                wording.moment(version.addedAt()),
                version.publishedAt() == null ? "" : wording.moment(version.publishedAt()),
                mayKeep && !version.isPublished(),
                mayKeep,
                assumption == null ? null : assumption.label(),
                model.pools().stream().map(pool -> pool.name()).toList(),
                Address.of("/app/models/trial")
                        .with("model", model.id())
                        .with("version", version.version()),
                Address.of("/app/models/new")
                        .with("model", model.id())
                        .with("version", version.version()),
                DocumentView.of(version.document()));
    }
}
