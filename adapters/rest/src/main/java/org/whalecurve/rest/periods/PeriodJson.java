package org.whalecurve.rest.periods;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.whalecurve.application.periods.PeriodView;
import org.whalecurve.application.periods.PeriodView.PublishedPlan;
import org.whalecurve.domain.periods.Period;

@Schema(name = "Period", description = "Whole months for which the books are kept and closed.")
record PeriodJson(
        String id,
        @Schema(examples = "2011-03") String first,
        @Schema(examples = "2011-03") String last,
        @Schema(enumeration = {"OPEN", "CLOSED"}) String state,
        @Schema(nullable = true, description = "Id of the run of record; null if none is.")
                @Nullable String publishedRun,
        @Schema(description = "The published runs of plans for it, by the name of the plan.")
                List<PublishedPlanJson> publishedPlans) {

    @Schema(name = "PublishedPlan", description = "What was planned for a period.")
    record PublishedPlanJson(
            @Schema(description = "The name of the plan.", examples = "budget-2011") String book,
            @Schema(description = "Id of its run.") String run) {

        private static PublishedPlanJson from(PublishedPlan plan) {
            return new PublishedPlanJson(plan.book().name(), plan.run());
        }
    }

    static PeriodJson from(PeriodView view) {
        Period period = view.period();
        return new PeriodJson(
                period.id(),
                period.first().toString(),
                period.last().toString(),
                period.state().name(),
                view.publishedRun(),
                view.plans().stream().map(PublishedPlanJson::from).toList());
    }
}
