package org.whalecurve.domain.costing;

import java.math.BigDecimal;

/**
 * Time inside the model is a whole number of milliminutes (0.06 seconds), so that sums are exact
 * and do not depend on the order of adding.
 */
public final class Minutes {

    private static final int DECIMALS = 3;

    private Minutes() {}

    /**
     * @throws ArithmeticException if the minutes have more than three decimals or leave the range
     *     of a long
     */
    public static long toMilliminutes(BigDecimal minutes) {
        return minutes.scaleByPowerOfTen(DECIMALS).longValueExact();
    }

    /** Minutes with three decimals. */
    public static BigDecimal ofMilliminutes(long milliminutes) {
        return BigDecimal.valueOf(milliminutes, DECIMALS);
    }
}
