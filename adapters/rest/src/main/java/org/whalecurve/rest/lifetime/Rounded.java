package org.whalecurve.rest.lifetime;

import java.math.BigDecimal;
import java.math.MathContext;

/** Estimates as numbers with as many digits as mean something. */
final class Rounded {

    private static final MathContext SIX_DIGITS = new MathContext(6);

    private Rounded() {}

    static BigDecimal of(double value) {
        BigDecimal rounded = new BigDecimal(value).round(SIX_DIGITS).stripTrailingZeros();
        return rounded.scale() < 0 ? rounded.setScale(0) : rounded;
    }
}
