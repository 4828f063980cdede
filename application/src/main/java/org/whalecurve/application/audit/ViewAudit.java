package org.whalecurve.application.audit;

import org.jspecify.annotations.Nullable;
import org.whalecurve.application.Page;
import org.whalecurve.application.access.Actor;
import org.whalecurve.application.access.Requires;
import org.whalecurve.application.access.Right;

/** The record of who did what, the latest first. */
@Requires(Right.SEE_AUDIT)
public interface ViewAudit {

    /** A page of entries; after is the cursor of the page before, null for the first. */
    Page<AuditEntry> viewAudit(Actor actor, @Nullable String after, int limit);
}
