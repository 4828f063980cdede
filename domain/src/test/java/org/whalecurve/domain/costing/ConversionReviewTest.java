package org.whalecurve.domain.costing;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.whalecurve.domain.currencies.CurrencyConversion;
import org.whalecurve.domain.currencies.DatedRate;
import org.whalecurve.domain.money.Rounding;

class ConversionReviewTest {

    @Test
    void ratesAboveZeroOfOtherCurrenciesOnDifferentDaysAreFine() {
        assertThat(
                        flaws(
                                rate("GBP", "2011-01-01", "1.1654"),
                                rate("GBP", "2011-01-02", "1.1654"),
                                rate("JPY", "2011-01-01", "0.0088"),
                                rate("VND", "2011-01-01", "0.0000000001"),
                                rate("KWD", "2011-01-01", "1000000")))
                .isEmpty();
    }

    @Test
    void everyFlawOfARateIsFoundWithItsPlace() {
        assertThat(
                        flaws(
                                rate("EUR", "2011-01-01", "1"),
                                rate("GBP", "2011-01-01", "0"),
                                rate("GBP", "2011-01-01", "1.1"),
                                rate("USD", "2011-01-01", "-1"),
                                rate("CHF", "2011-01-01", "0.00000000001"),
                                rate("VND", "2011-01-01", "1000001"),
                                rate("XAU", "2011-01-01", "900")))
                .containsExactly(
                        new ModelFlaw(
                                "currency-conversion.rates[0].currency",
                                "EUR is the model's own currency: its amounts are not converted."),
                        wrongRate(1),
                        new ModelFlaw(
                                "currency-conversion.rates[2].from",
                                "GBP has a rate from 2011-01-01 already."),
                        wrongRate(3),
                        wrongRate(4),
                        wrongRate(5),
                        new ModelFlaw(
                                "currency-conversion.rates[6].currency",
                                "Amounts of XAU have no decimals to count."));
    }

    @Test
    void thereIsALimitOfRates() {
        int most = CurrencyConversion.MOST_RATES;
        List<DatedRate> daily =
                Collections.nCopies(most + 1, 0).stream()
                        .map(_ -> rate("GBP", "2011-01-01", "1"))
                        .toList();

        assertThat(flaws(daily.toArray(DatedRate[]::new)))
                .contains(
                        new ModelFlaw(
                                "currency-conversion.rates",
                                "At most 20000 rates are allowed, not 20001."));
        assertThat(flaws(daily.subList(0, most).toArray(DatedRate[]::new)))
                .extracting(ModelFlaw::where)
                .doesNotContain("currency-conversion.rates");
    }

    private static ModelFlaw wrongRate(int position) {
        return new ModelFlaw(
                "currency-conversion.rates[" + position + "].rate",
                "A rate lies above 0 and is at most 1000000, with at most 10 decimals.");
    }

    private static List<ModelFlaw> flaws(DatedRate... rates) {
        return ModelReview.flawsOf(
                new CostModel(
                        "m",
                        "M",
                        Currency.getInstance("EUR"),
                        Set.of(),
                        Map.of(),
                        List.of(
                                new ResourcePool(
                                        "desk",
                                        "Desk",
                                        new MonthlySeries(1, Map.of()),
                                        new MonthlySeries(1, Map.of()))),
                        ServicePools.NONE,
                        List.of(),
                        new ProductCost(List.of(), null),
                        CostHierarchy.NONE,
                        OrderSizes.NONE,
                        new CurrencyConversion(Rounding.HALF_EVEN, List.of(rates)),
                        null));
    }

    private static DatedRate rate(String currency, String from, String rate) {
        return new DatedRate(
                Currency.getInstance(currency), LocalDate.parse(from), new BigDecimal(rate));
    }
}
