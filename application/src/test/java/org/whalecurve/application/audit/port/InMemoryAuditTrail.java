package org.whalecurve.application.audit.port;

import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.whalecurve.application.InMemoryPages;
import org.whalecurve.application.InMemoryTable;
import org.whalecurve.application.InMemoryUnitOfWork;
import org.whalecurve.application.Page;
import org.whalecurve.application.audit.AuditEntry;

/** An audit record held in memory. */
public final class InMemoryAuditTrail implements AuditTrail {

    private final InMemoryTable<Long, AuditEntry> entries;
    private final Clock clock;

    public InMemoryAuditTrail(InMemoryUnitOfWork unitOfWork, Clock clock) {
        this.entries = new InMemoryTable<>(unitOfWork, Comparator.reverseOrder());
        this.clock = clock;
    }

    @Override
    public synchronized void record(String user, String action, String object, String detail) {
        AuditEntry last = entries.all().stream().findFirst().orElse(null);
        AuditEntry next = AuditEntry.after(last, clock.instant(), user, action, object, detail);
        entries.add(next.sequence(), next);
    }

    @Override
    public Page<AuditEntry> latest(@Nullable String after, int limit) {
        return InMemoryPages.page(
                entries.all(), entry -> Long.toString(entry.sequence()), after, limit);
    }

    @Override
    public Optional<Long> firstBroken() {
        List<AuditEntry> inOrder = entries.all().reversed();
        AuditEntry before = null;
        for (AuditEntry entry : inOrder) {
            if (!entry.follows(before)) {
                return Optional.of(entry.sequence());
            }
            before = entry;
        }
        return Optional.empty();
    }
}
