package org.whalecurve.files.documents;

import java.time.DateTimeException;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;

/** Reads what stands under months. */
final class MonthlyReading {

    private MonthlyReading() {}

    /**
     * @param example what a group of such months looks like
     * @param quantity reads what stands under a month
     */
    static <T> Map<YearMonth, T> months(Place place, String example, Function<Place, T> quantity) {
        Group group = place.freeGroup(example);
        Map<YearMonth, T> months = new LinkedHashMap<>();
        for (String key : group.keys()) {
            try {
                months.put(YearMonth.parse(key), quantity.apply(group.optional(key)));
            } catch (DateTimeException e) {
                group.optional(key).fault("'" + key + "' is not a month such as 2011-12.");
            }
        }
        return Map.copyOf(months);
    }
}
