package org.whalecurve.web.profitability;

import java.util.Currency;
import java.util.stream.Collectors;
import org.whalecurve.domain.profitability.WhaleCurve;

/**
 * A whale curve for the picture; amounts in minor units.
 *
 * @param points {@code rank:cumulative}, parted by spaces
 * @param currency ISO 4217 code of every amount
 * @param digits the decimals of the currency
 * @param count how many were ranked
 * @param many what they are called
 * @param peakRank how many of them make up the peak
 * @param percentages whether percentages of the total mean something
 */
record CurvePicture(
        String points,
        String currency,
        int digits,
        int count,
        String many,
        int peakRank,
        long peak,
        long total,
        boolean percentages) {

    static CurvePicture of(WhaleCurve curve, String currency, String many) {
        return new CurvePicture(
                curve.points().stream()
                        .map(point -> point.rank() + ":" + point.cumulativeMinor())
                        .collect(Collectors.joining(" ")),
                currency,
                Currency.getInstance(currency).getDefaultFractionDigits(),
                curve.customers(),
                many,
                curve.profitable(),
                curve.peakMinor(),
                curve.totalMinor(),
                curve.hasPercentages());
    }
}
