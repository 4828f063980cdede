package org.whalecurve.domain.profitability;

import static java.lang.Math.subtractExact;

/**
 * One comparison of what went in with what came out, in minor units unless its name says otherwise.
 *
 * @param name what is compared
 * @param in the sum on the way in
 * @param out the sum on the way out
 */
public record TieOut(String name, long in, long out) {

    /** What is missing on the way out; negative where something was added. */
    public long difference() {
        return subtractExact(in, out);
    }

    /** Whether both sums are the same. */
    public boolean ties() {
        return in == out;
    }
}
