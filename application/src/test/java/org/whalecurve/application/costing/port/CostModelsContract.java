package org.whalecurve.application.costing.port;

import org.whalecurve.application.documents.port.DocumentVersionsContract;
import org.whalecurve.application.sample.BriefDocuments;
import org.whalecurve.domain.costing.CostModel;

/** What every store of cost models keeps to; whoever reads documents must read brief ones. */
public abstract class CostModelsContract extends DocumentVersionsContract<CostModel> {

    @Override
    protected abstract CostModels versions();

    @Override
    protected CostModel read(String document) {
        return BriefDocuments.costModelReader().read(document);
    }
}
