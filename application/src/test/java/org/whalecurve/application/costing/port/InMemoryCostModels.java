package org.whalecurve.application.costing.port;

import org.whalecurve.application.InMemoryUnitOfWork;
import org.whalecurve.application.documents.port.InMemoryDocumentVersions;
import org.whalecurve.domain.costing.CostModel;

/** Cost models held in memory. */
public final class InMemoryCostModels extends InMemoryDocumentVersions<CostModel>
        implements CostModels {

    public InMemoryCostModels(InMemoryUnitOfWork unitOfWork) {
        super(unitOfWork);
    }
}
