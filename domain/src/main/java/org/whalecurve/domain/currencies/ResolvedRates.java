package org.whalecurve.domain.currencies;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Currency;
import java.util.List;
import org.whalecurve.domain.money.Rounding;

/**
 * The rates of some currencies as whole numbers, for look-up a line at a time. A currency is known
 * by its position among them.
 */
final class ResolvedRates {

    /**
     * A rate as two fractions: the one turns minor units into minor units, whose number of decimals
     * may differ, the other millionths into millionths. {@link DatedRate#isUsable} keeps each of
     * the four within 18 digits.
     */
    record Rate(long amountPart, long amountWhole, long pricePart, long priceWhole) {

        static Rate of(BigDecimal rate, int decimals, int ownDecimals) {
            BigDecimal exact = rate.stripTrailingZeros();
            if (exact.scale() < 0) {
                exact = exact.setScale(0);
            }
            long digits = exact.unscaledValue().longValueExact();
            int shift = exact.scale() + decimals - ownDecimals;
            return new Rate(
                    Math.multiplyExact(digits, tenTo(-shift)),
                    tenTo(shift),
                    digits,
                    tenTo(exact.scale()));
        }

        private static long tenTo(int exponent) {
            return BigDecimal.ONE.movePointRight(Math.max(0, exponent)).longValueExact();
        }

        long amount(long minor, Rounding rounding) {
            return rounding.proportion(minor, amountPart, amountWhole);
        }

        long price(long micros, Rounding rounding) {
            return rounding.proportion(micros, pricePart, priceWhole);
        }
    }

    private final Currency own;
    private final List<String> currencies;
    private final int[][] from;
    private final Rate[][] rates;

    /**
     * @param own the model's currency
     * @param currencies ISO 4217 codes of others
     */
    ResolvedRates(CurrencyConversion conversion, Currency own, List<String> currencies) {
        this.own = own;
        this.currencies = currencies;
        this.from = new int[currencies.size()][];
        this.rates = new Rate[currencies.size()][];
        int ownDecimals = own.getDefaultFractionDigits();
        for (int c = 0; c < currencies.size(); c++) {
            List<DatedRate> dated = conversion.ratesOf(currencies.get(c)).toList();
            int decimals = Currency.getInstance(currencies.get(c)).getDefaultFractionDigits();
            from[c] =
                    dated.stream()
                            .mapToInt(rate -> Math.toIntExact(rate.from().toEpochDay()))
                            .toArray();
            rates[c] =
                    dated.stream()
                            .map(rate -> Rate.of(rate.rate(), decimals, ownDecimals))
                            .toArray(Rate[]::new);
        }
    }

    /**
     * The rate of a currency that holds on a day.
     *
     * @throws RateGap if the day lies before its first rate
     */
    Rate on(int currency, int epochDay) {
        int found = Arrays.binarySearch(from[currency], epochDay);
        int latest = found >= 0 ? found : -found - 2;
        if (latest < 0) {
            throw new RateGap(currencies.get(currency), own, LocalDate.ofEpochDay(epochDay));
        }
        return rates[currency][latest];
    }
}
