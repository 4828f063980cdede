package org.whalecurve.application.audit.port;

import java.time.Instant;
import org.whalecurve.application.AdjustableClock;
import org.whalecurve.application.InMemoryUnitOfWork;
import org.whalecurve.application.UnitOfWork;

class InMemoryAuditTrailTest extends AuditTrailContract {

    private final InMemoryUnitOfWork unitOfWork = new InMemoryUnitOfWork();
    private final AdjustableClock clock =
            new AdjustableClock(Instant.parse("2011-04-04T12:00:00Z"));
    private final AuditTrail trail = new InMemoryAuditTrail(unitOfWork, clock);

    @Override
    protected AuditTrail trail() {
        return trail;
    }

    @Override
    protected UnitOfWork unitOfWork() {
        return unitOfWork;
    }

    @Override
    protected AdjustableClock clock() {
        return clock;
    }
}
