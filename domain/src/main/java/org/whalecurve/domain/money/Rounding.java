package org.whalecurve.domain.money;

/** What becomes of the part of a minor unit that no coin pays. A rounding policy has a name. */
public enum Rounding {
    /** To the nearest; halfway to the even neighbour: 0.5 to 0, 1.5 to 2. */
    HALF_EVEN {
        @Override
        public long proportion(long amount, long part, long whole) {
            return Proportion.halfEven(amount, part, whole);
        }
    },
    /** To the nearest; halfway away from zero: 0.5 to 1, -0.5 to -1. */
    HALF_UP {
        @Override
        public long proportion(long amount, long part, long whole) {
            return Proportion.halfUp(amount, part, whole);
        }
    };

    /**
     * {@code amount × part ÷ whole}, worked out exactly and rounded once.
     *
     * @param whole greater than zero
     * @throws ArithmeticException if whole is not positive or the quotient leaves the range of a
     *     long
     */
    public abstract long proportion(long amount, long part, long whole);
}
