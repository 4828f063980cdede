package org.whalecurve.rest.json;

import java.math.BigDecimal;
import java.math.MathContext;

/** Estimates as numbers with as many digits as mean something. */
public final class Rounded {

    private static final MathContext SIX_DIGITS = new MathContext(6);

    private Rounded() {}

    /** Rounded to six digits. */
    public static BigDecimal of(double value) {
        BigDecimal rounded = new BigDecimal(value).round(SIX_DIGITS).stripTrailingZeros();
        return rounded.scale() < 0 ? rounded.setScale(0) : rounded;
    }
}
