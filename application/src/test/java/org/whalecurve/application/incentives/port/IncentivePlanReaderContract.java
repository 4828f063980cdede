package org.whalecurve.application.incentives.port;

import org.whalecurve.application.documents.port.DocumentReaderContract;
import org.whalecurve.application.sample.SampleIncentivePlan;
import org.whalecurve.domain.incentives.IncentivePlan;

/** What every {@link IncentivePlanReader} must do. */
public abstract class IncentivePlanReaderContract extends DocumentReaderContract<IncentivePlan> {

    @Override
    protected abstract IncentivePlanReader reader();

    @Override
    protected final IncentivePlan sample() {
        return SampleIncentivePlan.plan();
    }
}
