package org.whalecurve.application;

import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;

/** Idempotency keys held in memory. */
public final class InMemoryIdempotencyKeys implements IdempotencyKeys {

    private record Sent(String user, String key) {}

    private record Claim(String order, String outcome, Instant at) {}

    private final InMemoryTable<Sent, Claim> claims;
    private final Clock clock;

    public InMemoryIdempotencyKeys(InMemoryUnitOfWork unitOfWork, Clock clock) {
        this.claims =
                new InMemoryTable<>(
                        unitOfWork, Comparator.comparing(Sent::user).thenComparing(Sent::key));
        this.clock = clock;
    }

    @Override
    public Optional<String> claim(String user, String key, String order, String outcome) {
        Sent sent = new Sent(user, key);
        Claim claim = new Claim(order, outcome, clock.instant());
        Instant oldest = clock.instant().minus(REMEMBERED_FOR);
        Optional<Claim> first = claims.find(sent).filter(earlier -> earlier.at().isAfter(oldest));
        if (first.isEmpty()) {
            claims.put(sent, claim);
            return Optional.empty();
        }
        if (!first.get().order().equals(order)) {
            throw Refusal.conflict(
                    "idempotency-key-reused",
                    "The idempotency key '"
                            + key
                            + "' was used for another order. Choose a new one.");
        }
        return Optional.of(first.get().outcome());
    }
}
