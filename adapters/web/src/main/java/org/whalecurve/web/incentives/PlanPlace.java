package org.whalecurve.web.incentives;

import org.jspecify.annotations.Nullable;
import org.whalecurve.web.Address;

/** Where incentive plans are shown. */
final class PlanPlace {

    static final String PLANS = "/app/incentives";
    static final String PLAN = PLANS + "/plan";

    private PlanPlace() {}

    /**
     * A plan, tried on the latest closed months.
     *
     * @param version a version; null for the latest that is published
     */
    static Address plan(String id, @Nullable Integer version) {
        return Address.of(PLAN).with("plan", id).with("version", version);
    }
}
