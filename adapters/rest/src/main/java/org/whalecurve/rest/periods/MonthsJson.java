package org.whalecurve.rest.periods;

import java.time.DateTimeException;
import java.time.YearMonth;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.whalecurve.rest.problem.RequestProblem;

@Schema(name = "Months", description = "The months of a period.")
record MonthsJson(
        @Schema(description = "The first month.", examples = "2011-03") String first,
        @Schema(description = "The last month, not before the first.", examples = "2011-03")
                String last) {

    YearMonth firstMonth() {
        return month("first", first);
    }

    YearMonth lastMonth() {
        return month("last", last);
    }

    static YearMonth month(String field, String text) {
        try {
            return YearMonth.parse(text);
        } catch (DateTimeException _) {
            throw RequestProblem.wrongParameter(
                    field, "The field '" + field + "' must be a month such as 2011-03.");
        }
    }
}
