package org.whalecurve.application;

import java.time.Instant;

class InMemoryIdempotencyKeysTest extends IdempotencyKeysContract {

    private final InMemoryUnitOfWork unitOfWork = new InMemoryUnitOfWork();
    private final AdjustableClock clock =
            new AdjustableClock(Instant.parse("2011-04-04T12:00:00Z"));
    private final IdempotencyKeys keys = new InMemoryIdempotencyKeys(unitOfWork, clock);

    @Override
    protected IdempotencyKeys keys() {
        return keys;
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
