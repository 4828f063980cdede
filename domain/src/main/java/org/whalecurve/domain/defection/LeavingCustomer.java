package org.whalecurve.domain.defection;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.whalecurve.domain.lifetime.purchases.History;
import org.whalecurve.domain.statistics.Estimate;

/**
 * A customer that may be leaving, and what goes if it does.
 *
 * @param customer its number
 * @param history what is known of its purchases
 * @param usualGap days from one purchase to the next in its own rhythm
 * @param chance how likely a customer with its rhythm pauses that long and comes back
 * @param alive how the likelihood that it still is a customer fell; null where the histories do not
 *     tell whether customers stop
 * @param profit what it earns within the horizon if it stays, discounted, in minor units
 * @param revenue what it brings within the horizon if it stays, likewise
 * @param reasons what makes one think so, at least one
 */
public record LeavingCustomer(
        int customer,
        History history,
        double usualGap,
        double chance,
        @Nullable AliveFall alive,
        Estimate profit,
        Estimate revenue,
        List<Reason> reasons) {

    public LeavingCustomer {
        reasons = List.copyOf(reasons);
    }

    /** The same customer with its reasons. */
    public LeavingCustomer because(List<Reason> why) {
        return new LeavingCustomer(
                customer, history, usualGap, chance, alive, profit, revenue, why);
    }

    /** Days since its last purchase. */
    public int pause() {
        return history.age() - history.recency();
    }

    /**
     * The part of the profit that the chance of having left takes away; empty where the histories
     * do not tell it.
     */
    public Optional<Estimate> profitAtRisk() {
        return atRisk(profit);
    }

    /** The same of the revenue. */
    public Optional<Estimate> revenueAtRisk() {
        return atRisk(revenue);
    }

    private Optional<Estimate> atRisk(Estimate stake) {
        return Optional.ofNullable(alive).map(fall -> stake.times(1 - fall.at()));
    }
}
