package org.whalecurve.domain.profitability;

import java.math.BigDecimal;
import org.whalecurve.domain.costing.Driver;

/**
 * A driver as results know it.
 *
 * @param name its name in words
 * @param decimals how many of the digits of a quantity are decimals
 */
public record CountedDriver(String name, int decimals) {

    static CountedDriver of(Driver driver) {
        return new CountedDriver(driver.name(), driver.decimals());
    }

    /** A quantity as a number that people read: no zeros behind the last decimal. */
    public BigDecimal quantity(long digits) {
        return readable(digits, decimals);
    }

    /** A number given in decimal places, without zeros behind the last one. */
    public static BigDecimal readable(long digits, int decimals) {
        BigDecimal number = BigDecimal.valueOf(digits, decimals).stripTrailingZeros();
        return number.scale() < 0 ? number.setScale(0) : number;
    }
}
