package org.whalecurve.application.initiatives.port;

import org.whalecurve.application.documents.port.DocumentReaderContract;
import org.whalecurve.application.sample.SampleInitiative;
import org.whalecurve.domain.initiatives.Initiative;

/** What every {@link InitiativeReader} must do. */
public abstract class InitiativeReaderContract extends DocumentReaderContract<Initiative> {

    @Override
    protected abstract InitiativeReader reader();

    @Override
    protected final Initiative sample() {
        return SampleInitiative.charter();
    }
}
