package org.whalecurve.files.documents;

import java.util.Currency;
import java.util.List;
import org.whalecurve.domain.currencies.CurrencyConversion;
import org.whalecurve.domain.currencies.DatedRate;
import org.whalecurve.domain.money.Rounding;

/** Reads currencies, and the rates at which amounts in others are converted. */
final class CurrencyReading {

    private static final Currency HARMLESS = Currency.getInstance("EUR");

    private CurrencyReading() {}

    /** The currency of a code. */
    static Currency currency(Place place) {
        Currency currency =
                place.parsed(
                        Currency::getInstance,
                        HARMLESS,
                        "is no ISO 4217 currency such as GBP or EUR.");
        if (currency.getDefaultFractionDigits() < 0) {
            place.fault("Amounts of " + currency.getCurrencyCode() + " have no decimals to count.");
            return HARMLESS;
        }
        return currency;
    }

    /** The rates of a model; none if it declares none. */
    static CurrencyConversion conversion(Place place) {
        if (!place.isPresent()) {
            return CurrencyConversion.NONE;
        }
        Group conversion = place.group("rounding", "rates");
        return new CurrencyConversion(
                conversion.has("rounding")
                        ? conversion.optional("rounding").word(List.of(Rounding.values()))
                        : CurrencyConversion.NONE.rounding(),
                conversion.required("rates").items().map(CurrencyReading::rate).toList());
    }

    private static DatedRate rate(Place place) {
        Group rate = place.group("currency", "from", "rate");
        return new DatedRate(
                currency(rate.required("currency")),
                rate.required("from").day(),
                rate.required("rate").decimal(DatedRate.MOST_DECIMALS, DatedRate.LARGEST));
    }
}
