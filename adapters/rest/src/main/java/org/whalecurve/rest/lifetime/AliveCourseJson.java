package org.whalecurve.rest.lifetime;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.whalecurve.application.lifetime.AliveReport;
import org.whalecurve.domain.lifetime.forecasts.AliveCourse;
import org.whalecurve.rest.json.Rounded;

@Schema(
        name = "AliveCourse",
        description =
                "How likely a customer still was one, on each day by what had happened until then.")
record AliveCourseJson(
        @Schema(description = "The lifetime run whose model tells it.") String run,
        @Schema(description = "The customer's key.") String customer,
        @Schema(
                        description =
                                "From its first purchase to the cut; empty where the histories do"
                                        + " not tell whether customers stop.")
                List<PointJson> points,
        @Schema(description = "The days on which it bought; empty as above.")
                List<BoughtJson> purchases) {

    @Schema(name = "AlivePoint", description = "The end of a day.")
    record PointJson(
            LocalDate day,
            @Schema(description = "The likelihood that it was a customer, from 0 to 1.")
                    BigDecimal alive) {}

    @Schema(name = "AlivePurchase", description = "A day on which the customer bought.")
    record BoughtJson(
            LocalDate day,
            @Schema(description = "The likelihood at the end of the day before.") BigDecimal before,
            @Schema(description = "The likelihood at its end.") BigDecimal after) {}

    static AliveCourseJson from(AliveReport report) {
        AliveCourse course = report.course();
        return new AliveCourseJson(
                report.run().id(),
                report.customer().key(),
                course == null
                        ? List.of()
                        : course.points().stream()
                                .map(point -> new PointJson(point.day(), Rounded.of(point.alive())))
                                .toList(),
                course == null
                        ? List.of()
                        : course.purchases().stream()
                                .map(bought ->
                                        new BoughtJson(
                                                bought.day(),
                                                Rounded.of(bought.before()),
                                                Rounded.of(bought.after())))
                                .toList());
    }
}
