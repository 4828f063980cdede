package org.whalecurve.web.profitability;

import org.whalecurve.domain.costing.AllocationStatement;
import org.whalecurve.domain.costing.PoolUsage;
import org.whalecurve.web.Amount;
import org.whalecurve.web.Wording;

/**
 * What became of the capacity of one resource pool.
 *
 * @param page address of who bears its expense
 * @param own what the pool cost of itself
 * @param received what service pools handed to it
 * @param expense what the pool cost, own and received
 * @param unusedCost what its unused capacity cost; negative when overdriven
 * @param used hours used
 * @param capacity hours of practical capacity
 * @param utilisation hours used in per cent of capacity
 * @param overdriven whether more was used than it can supply
 * @param barUsed length of the bar up to the capacity, in thousandths of the longest
 * @param barOver length of the bar beyond the capacity, in the same unit
 * @param barCapacity where the capacity mark stands, in the same unit
 */
record CapacityRow(
        String name,
        String page,
        Amount own,
        Amount received,
        Amount expense,
        Amount unusedCost,
        String used,
        String capacity,
        String utilisation,
        boolean overdriven,
        long barUsed,
        long barOver,
        long barCapacity) {

    /**
     * The picture is a thousand wide and shows up to 150 % of capacity; more would hide the rest.
     */
    private static final long WIDTH = 1000;

    private static final long CAPACITY_AT = WIDTH * 2 / 3;

    static CapacityRow of(
            String run,
            PoolUsage usage,
            AllocationStatement allocation,
            String currency,
            Wording wording) {
        long received = allocation.receivedBy(usage.pool());
        long bar =
                Math.min(WIDTH, Math.round((double) usage.used() / usage.capacity() * CAPACITY_AT));
        return new CapacityRow(
                usage.name(),
                PoolPageView.addressOf(run, usage.pool()).text(),
                wording.amount(usage.expense() - received, currency),
                wording.amount(received, currency),
                wording.amount(usage.expense(), currency),
                wording.amount(usage.unusedCost(), currency),
                wording.hours(usage.used()),
                wording.hours(usage.capacity()),
                wording.percent(usage.used(), usage.capacity()),
                usage.overdriven(),
                Math.min(bar, CAPACITY_AT),
                Math.max(0, bar - CAPACITY_AT),
                CAPACITY_AT);
    }
}
