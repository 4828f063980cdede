package org.whalecurve.rest.audit;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.whalecurve.application.audit.AuditEntry;

@Schema(name = "AuditEntry", description = "What somebody did.")
record AuditEntryJson(
        @Schema(description = "Position in the record, from 1 without gaps.") long sequence,
        Instant at,
        String user,
        String action,
        String object,
        String detail,
        @Schema(description = "Covers the entry and the hash of the entry before it.")
                String hash) {

    static AuditEntryJson from(AuditEntry entry) {
        return new AuditEntryJson(
                entry.sequence(),
                entry.at(),
                entry.user(),
                entry.action(),
                entry.object(),
                entry.detail(),
                entry.hash());
    }
}
