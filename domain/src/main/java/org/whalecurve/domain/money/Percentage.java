package org.whalecurve.domain.money;

import static java.lang.Math.multiplyExact;

import java.math.BigDecimal;

/**
 * By how much something becomes more or less.
 *
 * @param hundredths hundredths of a per cent; −10,000 leaves nothing
 */
public record Percentage(long hundredths) {

    /** All of it, in hundredths of a per cent. */
    public static final long WHOLE = 10_000;

    private static final int DECIMALS = 2;

    /** Ten times as much again. */
    private static final long MOST = 10 * WHOLE;

    /** Nothing more and nothing less. */
    public static final Percentage NONE = new Percentage(0);

    /**
     * @throws IllegalArgumentException if it would leave less than nothing, or more than eleven
     *     times as much
     */
    public Percentage {
        if (hundredths < -WHOLE || hundredths > MOST) {
            throw new IllegalArgumentException("from −100 % to +1000 %, not " + hundredths);
        }
    }

    /**
     * @throws ArithmeticException if there are more than two decimals
     * @throws IllegalArgumentException as for the constructor
     */
    public static Percentage of(BigDecimal percent) {
        return new Percentage(percent.scaleByPowerOfTen(DECIMALS).longValueExact());
    }

    /**
     * The smallest amount that becomes at least another; the largest of all where nothing does.
     *
     * @param amount above zero
     */
    public long leastReaching(long amount) {
        long factor = WHOLE + hundredths;
        return factor == 0
                ? Long.MAX_VALUE
                : Math.ceilDiv(multiplyExact(2 * amount - 1, WHOLE), 2 * factor);
    }

    /** An amount that became so much more or less, rounded half away from zero. */
    public long on(long amount) {
        return Proportion.halfUp(amount, WHOLE + hundredths, WHOLE);
    }
}
