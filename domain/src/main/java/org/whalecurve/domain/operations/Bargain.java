package org.whalecurve.domain.operations;

import static java.lang.Math.subtractExact;

/**
 * What somebody saved in their own place, and what it cost elsewhere, in minor units.
 *
 * @param saved what was saved
 * @param cost what it cost the company elsewhere
 */
public record Bargain(long saved, long cost) {

    /** What is left of it: below zero where it cost more than it saved. */
    public long worth() {
        return subtractExact(saved, cost);
    }
}
