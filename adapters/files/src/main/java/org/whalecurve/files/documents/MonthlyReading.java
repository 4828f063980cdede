package org.whalecurve.files.documents;

import java.time.DateTimeException;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.ToLongFunction;

/** Reads the months that differ from the others. */
final class MonthlyReading {

    private MonthlyReading() {}

    /**
     * @param example what a group of such months looks like
     * @param quantity reads the quantity of a month
     */
    static Map<YearMonth, Long> months(
            Place place, String example, ToLongFunction<Place> quantity) {
        Group group = place.freeGroup(example);
        Map<YearMonth, Long> months = new LinkedHashMap<>();
        for (String key : group.keys()) {
            try {
                months.put(YearMonth.parse(key), quantity.applyAsLong(group.optional(key)));
            } catch (DateTimeException e) {
                group.optional(key).fault("'" + key + "' is not a month such as 2011-12.");
            }
        }
        return Map.copyOf(months);
    }
}
