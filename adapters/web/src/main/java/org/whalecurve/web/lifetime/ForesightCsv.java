package org.whalecurve.web.lifetime;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import org.whalecurve.domain.lifetime.forecasts.FrequencyRecencyMap;
import org.whalecurve.domain.lifetime.forecasts.Tracking;
import org.whalecurve.web.CsvText;

/** How well the model foresees, to be taken along. */
final class ForesightCsv {

    private static final MathContext SIX_DIGITS = new MathContext(6);

    private ForesightCsv() {}

    static String of(Tracking tracking) {
        StringBuilder text =
                new StringBuilder(
                        CsvText.row(
                                List.of(
                                        "until",
                                        "foreseen",
                                        "actual",
                                        "expected",
                                        "actual so far",
                                        "expected so far")));
        for (int i = 0; i < tracking.size(); i++) {
            text.append(
                    CsvText.row(
                            List.of(
                                    tracking.end(i).toString(),
                                    tracking.isForeseen(i) ? "yes" : "no",
                                    String.valueOf(tracking.actualIn(i)),
                                    number(tracking.expectedIn(i)),
                                    String.valueOf(tracking.actual()[i]),
                                    number(tracking.expected()[i]))));
        }
        return text.toString();
    }

    /**
     * @param stoppingIsSeen whether anything can be said of who still is a customer
     */
    static String of(FrequencyRecencyMap map, boolean stoppingIsSeen) {
        StringBuilder text =
                new StringBuilder(
                        CsvText.row(
                                List.of(
                                        "bought again",
                                        "days known",
                                        "days since the last purchase",
                                        "still a customer",
                                        "purchases expected")));
        for (FrequencyRecencyMap.Cell cell : map.cells()) {
            text.append(
                    CsvText.row(
                            List.of(
                                    String.valueOf(cell.repeats()),
                                    String.valueOf(map.age()),
                                    String.valueOf(map.age() - cell.recency()),
                                    stoppingIsSeen ? number(cell.alive()) : "",
                                    number(cell.expected()))));
        }
        return text.toString();
    }

    private static String number(double value) {
        return new BigDecimal(value).round(SIX_DIGITS).stripTrailingZeros().toPlainString();
    }
}
