package org.whalecurve.rest.scorecards;

import java.time.DateTimeException;
import java.time.YearMonth;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.whalecurve.rest.problem.RequestProblem;

/** A month in a parameter. */
@Schema(type = SchemaType.STRING, examples = "2011-03", pattern = "^[0-9]{4}-[0-9]{2}$")
public record MonthName(YearMonth month) {

    /**
     * A month that must be there.
     *
     * @throws RequestProblem if it was not sent
     */
    static MonthName required(@Nullable MonthName month) {
        if (month == null) {
            throw RequestProblem.wrongParameter(
                    "month", "Which month? Send the parameter 'month', such as 2011-03.");
        }
        return month;
    }

    public static MonthName fromString(String text) {
        try {
            return new MonthName(YearMonth.parse(text));
        } catch (DateTimeException _) {
            throw RequestProblem.wrongParameter(
                    "month", "'" + text + "' is no month: write it as 2011-03.");
        }
    }
}
