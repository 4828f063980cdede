package org.whalecurve.rest.scorecards;

import java.math.BigDecimal;
import java.time.YearMonth;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.whalecurve.rest.problem.RequestProblem;

@Schema(name = "NewValue", description = "A value of a measure.")
record NewValueJson(
        @Schema(examples = "2011-03") String month,
        @Schema(
                        description = "A decimal in the unit of the measure.",
                        examples = "62.5",
                        pattern = "^-?[0-9]+(\\.[0-9]+)?$")
                String value,
        @Schema(description = "What is to be said about it; may be empty.") String note) {

    private static final int MOST_CHARACTERS = 40;

    YearMonth yearMonth() {
        return MonthName.fromString(month).month();
    }

    BigDecimal number() {
        if (value.length() > MOST_CHARACTERS || !value.matches("-?[0-9]+(\\.[0-9]+)?")) {
            throw RequestProblem.wrongParameter(
                    "value", "The field 'value' must be a decimal such as 62.5.");
        }
        return new BigDecimal(value);
    }
}
