package org.whalecurve.rest.scorecards;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.whalecurve.application.scorecards.EnteredValue;

@Schema(name = "EnteredValue", description = "A value of a measure that somebody entered.")
record EnteredValueJson(
        String card,
        String measure,
        @Schema(examples = "2011-03") String month,
        @Schema(description = "A decimal in the unit of the measure.") String value,
        String note,
        String enteredBy,
        Instant enteredAt) {

    static EnteredValueJson from(EnteredValue value) {
        return new EnteredValueJson(
                value.card(),
                value.measure(),
                value.month().toString(),
                value.value().toPlainString(),
                value.note(),
                value.enteredBy(),
                value.enteredAt());
    }
}
