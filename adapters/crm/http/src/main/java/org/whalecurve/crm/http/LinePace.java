package org.whalecurve.crm.http;

import java.time.Duration;

/**
 * How fast one account of a CRM may be asked, by all sessions together.
 *
 * @param calls at most so many
 * @param period in so long a time
 */
public record LinePace(int calls, Duration period) {

    /** Checks that something may be asked at all. */
    public LinePace {
        if (calls < 1 || !period.isPositive()) {
            throw new IllegalArgumentException("at least one call in some time");
        }
    }
}
