package org.whalecurve.crm.http;

import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** An account as a simulator keeps it. */
public final class Row {

    public final String id;
    public final Map<String, String> fields = new TreeMap<>();
    public Instant modified;

    /** Grows with everything that becomes visible, in that order. */
    public long version;

    public boolean archived;
    public boolean deleted;
    public @Nullable String survivor;

    Row(String id, Instant modified, long version) {
        this.id = id;
        this.modified = modified;
        this.version = version;
    }
}
