package org.whalecurve.application.crm;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a sync is to do. Each does what those before it do, too. */
public enum SyncWish {
    NOTHING,
    /** Read what changed. */
    CHANGES,
    /** Compare the ids of all records too, so that those that are gone are found. */
    RECONCILIATION,
    /** Read everything from the beginning. */
    EVERYTHING;

    /** Both. */
    SyncWish and(SyncWish other) {
        return compareTo(other) >= 0 ? this : other;
    }

    /** The name by which interfaces know it. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The one of that name. */
    public static Optional<SyncWish> of(String id) {
        return Arrays.stream(values()).filter(wish -> wish.id().equals(id)).findAny();
    }
}
