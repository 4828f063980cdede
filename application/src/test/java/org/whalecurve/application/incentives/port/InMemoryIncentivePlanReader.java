package org.whalecurve.application.incentives.port;

import org.whalecurve.application.documents.port.InMemoryDocumentReader;
import org.whalecurve.domain.incentives.IncentivePlan;

/** Knows the incentive plans it was told of. */
public final class InMemoryIncentivePlanReader extends InMemoryDocumentReader<IncentivePlan>
        implements IncentivePlanReader {

    public InMemoryIncentivePlanReader() {
        super("incentive plan", IncentivePlan::id);
    }
}
