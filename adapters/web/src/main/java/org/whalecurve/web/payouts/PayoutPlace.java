package org.whalecurve.web.payouts;

import org.jspecify.annotations.Nullable;
import org.whalecurve.domain.payouts.KeptPayout;
import org.whalecurve.web.Address;

/** Where payouts are shown. */
public final class PayoutPlace {

    static final String PAYOUTS = "/app/incentives/payouts";

    private PayoutPlace() {}

    /** The payouts of a plan. */
    public static Address of(String plan) {
        return after(plan, null);
    }

    static Address after(String plan, @Nullable String after) {
        return Address.of(PAYOUTS).with("plan", plan).with("after", after);
    }

    static Address page(KeptPayout payout) {
        return to("one", payout);
    }

    static Address export(KeptPayout payout) {
        return to("export", payout);
    }

    private static Address to(String step, KeptPayout payout) {
        return Address.of(PAYOUTS)
                .step(step)
                .with("plan", payout.plan())
                .with("number", payout.number());
    }
}
