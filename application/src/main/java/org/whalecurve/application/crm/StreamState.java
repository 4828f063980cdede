package org.whalecurve.application.crm;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.whalecurve.domain.crm.CrmCursor;

/**
 * How far a stream is read.
 *
 * @param cursor from where to go on; null to read everything
 * @param readAt when it was last read up to the present; null if never
 * @param frozen why it is not read any more until somebody changes the mapping; null if it is
 */
public record StreamState(
        @Nullable CrmCursor cursor, @Nullable Instant readAt, @Nullable String frozen) {

    /** Of a stream that was never read. */
    public static final StreamState NEVER = new StreamState(null, null, null);
}
