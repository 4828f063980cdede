package org.whalecurve.application.subscriptions;

import java.util.Arrays;
import java.util.Optional;

/** When a subscriber wants to hear of a scorecard. */
public enum Occasion {
    /** When a month gets its first run of record. */
    MONTH_CLOSED("month-closed"),
    /**
     * When a measure has another status than in the month before, or than it had before its month
     * was restated.
     */
    STATUS_CHANGED("status-changed");

    private final String id;

    Occasion(String id) {
        this.id = id;
    }

    /** Its name in addresses, forms and JSON. */
    public String id() {
        return id;
    }

    /** The occasion of that name; empty if there is none. */
    public static Optional<Occasion> of(String id) {
        return Arrays.stream(values()).filter(each -> each.id.equals(id)).findAny();
    }
}
