package org.whalecurve.rest.periods;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.whalecurve.domain.periods.Period;

@Schema(name = "DefinedPeriod", description = "A period as it stands after the order.")
record DefinedPeriodJson(
        String id,
        @Schema(examples = "2011-03") String first,
        @Schema(examples = "2011-03") String last,
        @Schema(enumeration = {"OPEN", "CLOSED"}) String state) {

    static DefinedPeriodJson from(Period period) {
        return new DefinedPeriodJson(
                period.id(),
                period.first().toString(),
                period.last().toString(),
                period.state().name());
    }
}
