package org.whalecurve.application.costing.port;

import org.whalecurve.application.documents.port.DocumentReaderContract;
import org.whalecurve.application.sample.SampleWorld;
import org.whalecurve.domain.costing.CostModel;

/** What every {@link CostModelReader} must do. */
public abstract class CostModelReaderContract extends DocumentReaderContract<CostModel> {

    @Override
    protected abstract CostModelReader reader();

    @Override
    protected final CostModel sample() {
        return SampleWorld.costModel();
    }
}
