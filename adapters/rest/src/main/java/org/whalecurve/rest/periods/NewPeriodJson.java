package org.whalecurve.rest.periods;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "NewPeriod", description = "A period to be opened.")
record NewPeriodJson(
        @Schema(description = "The name people use.", examples = "2011-03") String id,
        @Schema(description = "The first month.", examples = "2011-03") String first,
        @Schema(description = "The last month, not before the first.", examples = "2011-03")
                String last) {

    MonthsJson months() {
        return new MonthsJson(first, last);
    }
}
