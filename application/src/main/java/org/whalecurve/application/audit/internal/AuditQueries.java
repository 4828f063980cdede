package org.whalecurve.application.audit.internal;

import org.jspecify.annotations.Nullable;
import org.whalecurve.application.Page;
import org.whalecurve.application.access.Actor;
import org.whalecurve.application.audit.AuditEntry;
import org.whalecurve.application.audit.ViewAudit;
import org.whalecurve.application.audit.port.AuditTrail;

/** Reads the record of who did what. */
public final class AuditQueries implements ViewAudit {

    private final AuditTrail trail;

    public AuditQueries(AuditTrail trail) {
        this.trail = trail;
    }

    @Override
    public Page<AuditEntry> viewAudit(Actor actor, @Nullable String after, int limit) {
        return trail.latest(after, Page.limit(limit));
    }
}
