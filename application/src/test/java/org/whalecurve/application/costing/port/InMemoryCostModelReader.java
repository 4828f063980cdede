package org.whalecurve.application.costing.port;

import org.whalecurve.application.documents.port.InMemoryDocumentReader;
import org.whalecurve.domain.costing.CostModel;

/** Knows the cost models it was told of. */
public final class InMemoryCostModelReader extends InMemoryDocumentReader<CostModel>
        implements CostModelReader {

    public InMemoryCostModelReader() {
        super("cost model", CostModel::id);
    }
}
