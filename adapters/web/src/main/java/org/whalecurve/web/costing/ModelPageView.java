package org.whalecurve.web.costing;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.whalecurve.application.documents.DocumentVersion;
import org.whalecurve.domain.costing.CostModel;
import org.whalecurve.domain.costing.ShareOfPrice;
import org.whalecurve.web.Address;
import org.whalecurve.web.Wording;
import org.whalecurve.web.documents.VersionView;

/**
 * One version of a cost model.
 *
 * @param version its document
 * @param assumption the label of the product cost assumption; null if it makes none
 * @param pools names of the resource pools
 * @param trial the address of what it would change on the latest run
 */
record ModelPageView(
        VersionView version,
        String currency,
        @Nullable String assumption,
        List<String> pools,
        Address trial) {

    static ModelPageView of(DocumentVersion<CostModel> version, boolean mayKeep, Wording wording) {
        CostModel model = version.content();
        ShareOfPrice assumption = model.productCost().assumption();
        return new ModelPageView(
                VersionView.of(
                        version,
                        model.name(),
                        ModelsResource.PLACE,
                        "It can be run then",
                        mayKeep,
                        wording),
                model.currency().getCurrencyCode(),
                assumption == null ? null : assumption.label(),
                model.pools().stream().map(pool -> pool.name()).toList(),
                Address.of("/app/models/trial")
                        .with("model", model.id())
                        .with("version", version.version()));
    }
}
