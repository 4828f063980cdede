package org.whalecurve.domain.costing.allocation;

/**
 * Which services that service pools render each other count (Horngren, Cost Accounting, 14th
 * edition, chapter 15).
 */
public enum AllocationMethod {
    /** None: the cost of a service pool goes to operating pools only. */
    DIRECT,
    /** One after the other: a pool that has handed its cost on is closed and receives no more. */
    STEP_DOWN,
    /** All: what service pools owe each other is solved as equations, exactly. */
    RECIPROCAL
}
