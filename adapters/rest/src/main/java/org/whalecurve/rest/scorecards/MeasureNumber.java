package org.whalecurve.rest.scorecards;

import java.math.BigDecimal;
import java.util.Currency;
import org.jspecify.annotations.Nullable;
import org.whalecurve.domain.money.Fraction;
import org.whalecurve.domain.scorecards.Unit;

/**
 * Writes numbers of measures: money in units of its currency with exactly its decimals, all others
 * with two, rounded half up.
 *
 * @param unit of the measure
 * @param currency of the amounts
 */
public record MeasureNumber(Unit unit, Currency currency) {

    private static final int DECIMALS = 2;

    /** A value. */
    public String text(Fraction value) {
        int digits = currency.getDefaultFractionDigits();
        return (unit == Unit.MONEY
                        ? value.decimal(0).movePointLeft(digits).setScale(digits)
                        : value.decimal(DECIMALS))
                .toPlainString();
    }

    /** A value, or null where there is none. */
    public @Nullable String textOrNull(@Nullable Fraction value) {
        return value == null ? null : text(value);
    }

    /** A score or a share. */
    public static BigDecimal plain(Fraction value) {
        return value.decimal(DECIMALS);
    }
}
