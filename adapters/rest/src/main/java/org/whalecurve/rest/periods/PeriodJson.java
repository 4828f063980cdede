package org.whalecurve.rest.periods;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.whalecurve.application.periods.PeriodView;
import org.whalecurve.domain.periods.Period;

@Schema(name = "Period", description = "Whole months for which the books are kept and closed.")
record PeriodJson(
        String id,
        @Schema(examples = "2011-03") String first,
        @Schema(examples = "2011-03") String last,
        @Schema(enumeration = {"OPEN", "CLOSED"}) String state,
        @Schema(nullable = true, description = "Id of the run of record; null if none is.")
                @Nullable String publishedRun) {

    static PeriodJson from(PeriodView view) {
        return from(view.period(), view.publishedRun());
    }

    private static PeriodJson from(Period period, @Nullable String publishedRun) {
        return new PeriodJson(
                period.id(),
                period.first().toString(),
                period.last().toString(),
                period.state().name(),
                publishedRun);
    }
}
