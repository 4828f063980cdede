package org.whalecurve.domain.costing;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.whalecurve.domain.currencies.CurrencyConversion;
import org.whalecurve.domain.currencies.DatedRate;

/** Finds what is wrong with the rates by which a cost model converts currencies. */
final class ConversionReview {

    private ConversionReview() {}

    static List<ModelFlaw> flawsOf(CostModel model) {
        List<DatedRate> rates = model.conversion().rates();
        List<ModelFlaw> flaws = new ArrayList<>();
        if (rates.size() > CurrencyConversion.MOST_RATES) {
            flaws.add(
                    new ModelFlaw(
                            "currency-conversion.rates",
                            "At most %d rates are allowed, not %d."
                                    .formatted(CurrencyConversion.MOST_RATES, rates.size())));
        }
        Set<String> known = new HashSet<>();
        for (int i = 0; i < rates.size(); i++) {
            DatedRate rate = rates.get(i);
            String where = "currency-conversion.rates[" + i + "]";
            String code = rate.currency().getCurrencyCode();
            if (rate.currency().equals(model.currency())) {
                flaws.add(
                        new ModelFlaw(
                                where + ".currency",
                                "%s is the model's own currency: its amounts are not converted."
                                        .formatted(code)));
            } else if (rate.currency().getDefaultFractionDigits() < 0) {
                flaws.add(
                        new ModelFlaw(
                                where + ".currency",
                                "Amounts of %s have no decimals to count.".formatted(code)));
            }
            if (!known.add(code + rate.from())) {
                flaws.add(
                        new ModelFlaw(
                                where + ".from",
                                "%s has a rate from %s already.".formatted(code, rate.from())));
            }
            if (!rate.isUsable()) {
                flaws.add(
                        new ModelFlaw(
                                where + ".rate",
                                "A rate lies above 0 and is at most %d, with at most %d decimals."
                                        .formatted(DatedRate.LARGEST, DatedRate.MOST_DECIMALS)));
            }
        }
        return flaws;
    }
}
