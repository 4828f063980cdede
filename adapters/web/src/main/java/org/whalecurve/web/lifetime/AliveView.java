package org.whalecurve.web.lifetime;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.whalecurve.application.lifetime.AliveReport;
import org.whalecurve.domain.lifetime.forecasts.AliveCourse;
import org.whalecurve.web.Wording;

/**
 * How likely a customer still was one, as time went by.
 *
 * @param plot over the days from the first purchase to the cut
 */
record AliveView(LinePlot plot, List<Bought> purchases) {

    /** A day on which the customer bought. */
    record Bought(String day, String before, String after) {}

    /** Null where the histories do not tell whether customers stop. */
    static @Nullable AliveView of(AliveReport report, Wording wording) {
        AliveCourse course = report.course();
        if (course == null) {
            return null;
        }
        List<AliveCourse.Point> points = course.points();
        return new AliveView(
                LinePlot.of(
                        "alive",
                        points.stream().mapToDouble(AliveCourse.Point::alive).toArray(),
                        null,
                        1,
                        points.size(),
                        new String[] {
                            wording.day(points.getFirst().day()),
                            wording.day(points.getLast().day())
                        },
                        part -> Math.round(part * 100) + "%"),
                course.purchases().reversed().stream()
                        .map(bought ->
                                new Bought(
                                        wording.day(bought.day()),
                                        LifetimeWords.likelihood(bought.before(), wording),
                                        LifetimeWords.likelihood(bought.after(), wording)))
                        .toList());
    }
}
