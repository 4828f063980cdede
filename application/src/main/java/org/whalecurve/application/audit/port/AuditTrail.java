package org.whalecurve.application.audit.port;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.whalecurve.application.Page;
import org.whalecurve.application.audit.AuditEntry;

/** The record of who did what: it only grows, and tampering shows. */
public interface AuditTrail {

    /** Adds an entry within the present unit of work. */
    void record(String user, String action, String object, String detail);

    /**
     * Entries, the latest first.
     *
     * @param after cursor of the page before; null for the first
     */
    Page<AuditEntry> latest(@Nullable String after, int limit);

    /**
     * The first entry whose hash does not fit its content and its predecessor; empty if the record
     * is whole.
     */
    Optional<Long> firstBroken();
}
