package org.whalecurve.domain.currencies;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.whalecurve.domain.money.Rounding;
import org.whalecurve.domain.periods.Period;

/**
 * How amounts of other currencies become amounts of the model's.
 *
 * @param rounding the policy by which each converted figure is rounded, once: amounts to minor
 *     units of the model's currency, prices and costs of a unit to millionths of it
 * @param rates the rates, in any order
 */
public record CurrencyConversion(Rounding rounding, List<DatedRate> rates) {

    /** A rate a day for ten currencies over five years. */
    public static final int MOST_RATES = 20_000;

    /** A model that knows no currency but its own. */
    public static final CurrencyConversion NONE =
            new CurrencyConversion(Rounding.HALF_EVEN, List.of());

    /** Takes a copy of the rates. */
    public CurrencyConversion {
        rates = List.copyOf(rates);
    }

    /**
     * The currencies among some that are not the model's own, each once, sorted.
     *
     * @param own the model's currency
     * @param currencies ISO 4217 codes
     */
    public static List<String> foreign(Currency own, Stream<String> currencies) {
        return currencies
                .filter(code -> !code.equals(own.getCurrencyCode()))
                .distinct()
                .sorted()
                .toList();
    }

    /**
     * The imports of a period whose amounts cannot be converted, sorted. Of what an import booked
     * the months are known, not the days: from the first day of its first month on it needs a rate.
     *
     * @param own the model's currency
     */
    public List<MissingRate> missing(
            Currency own, Period period, Collection<BookedCurrency> booked) {
        return booked.stream()
                .filter(each -> !each.currency().equals(own.getCurrencyCode()))
                .flatMap(each -> missing(own, period, each).stream())
                .sorted(Comparator.comparing(MissingRate::importId))
                .toList();
    }

    private Optional<MissingRate> missing(Currency own, Period period, BookedCurrency booked) {
        return booked.firstDayIn(period)
                .filter(day -> !knows(booked.currency(), day))
                .map(day -> new MissingRate(booked.importId(), booked.currency(), own, day));
    }

    private boolean knows(String currency, LocalDate day) {
        return ratesOf(currency).anyMatch(rate -> !rate.from().isAfter(day));
    }

    /** The rates of a currency in the order of time. */
    Stream<DatedRate> ratesOf(String currency) {
        return rates.stream()
                .filter(rate -> rate.currency().getCurrencyCode().equals(currency))
                .sorted(Comparator.comparing(DatedRate::from));
    }
}
