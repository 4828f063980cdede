package org.whalecurve.domain.money;

import java.math.BigDecimal;
import java.util.Currency;

/**
 * An amount of one currency as a whole number of its minor units (pence, cents).
 *
 * @param minor the amount in minor units; may be negative
 * @param currency the ISO 4217 currency that names the unit
 */
public record Money(long minor, Currency currency) {

    /**
     * @throws IllegalArgumentException if the currency has no minor unit, as gold has none
     */
    public Money {
        decimalsOf(currency);
    }

    /**
     * Reads a decimal amount exactly.
     *
     * @throws IllegalArgumentException if the currency has no minor unit
     * @throws ArithmeticException if the amount has more decimals than the currency, or exceeds the
     *     range of a long
     */
    public static Money of(BigDecimal amount, Currency currency) {
        return new Money(amount.scaleByPowerOfTen(decimalsOf(currency)).longValueExact(), currency);
    }

    /**
     * @throws IllegalArgumentException if the currencies differ
     * @throws ArithmeticException if the sum leaves the range of a long
     */
    public Money plus(Money other) {
        return new Money(Math.addExact(minor, sameCurrency(other).minor), currency);
    }

    /**
     * @throws IllegalArgumentException if the currencies differ
     * @throws ArithmeticException if the difference leaves the range of a long
     */
    public Money minus(Money other) {
        return new Money(Math.subtractExact(minor, sameCurrency(other).minor), currency);
    }

    /**
     * The amount as a plain decimal with exactly the currency's decimals, such as {@code 1234.50}.
     */
    public String toDecimal() {
        return BigDecimal.valueOf(minor, currency.getDefaultFractionDigits()).toPlainString();
    }

    @Override
    public String toString() {
        return toDecimal() + " " + currency.getCurrencyCode();
    }

    private static int decimalsOf(Currency currency) {
        int decimals = currency.getDefaultFractionDigits();
        if (decimals < 0) {
            throw new IllegalArgumentException(currency + " has no minor unit to count");
        }
        return decimals;
    }

    private Money sameCurrency(Money other) {
        if (!currency.equals(other.currency)) {
            throw new IllegalArgumentException("cannot combine " + this + " with " + other);
        }
        return other;
    }
}
