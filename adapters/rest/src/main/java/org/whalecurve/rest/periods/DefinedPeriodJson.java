package org.whalecurve.rest.periods;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.whalecurve.domain.periods.Period;
import org.whalecurve.rest.json.Word;

@Schema(name = "DefinedPeriod", description = "A period as it stands after the order.")
record DefinedPeriodJson(
        String id,
        @Schema(examples = "2011-03") String first,
        @Schema(examples = "2011-03") String last,
        @Schema(enumeration = {"open", "closed"}) String state) {

    static DefinedPeriodJson from(Period period) {
        return new DefinedPeriodJson(
                period.id(),
                period.first().toString(),
                period.last().toString(),
                Word.of(period.state()));
    }
}
