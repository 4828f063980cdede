package org.whalecurve.rest.lifetime;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.YearMonth;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.whalecurve.application.access.Actor;
import org.whalecurve.application.lifetime.OrderLifetimeRun;
import org.whalecurve.domain.lifetime.runs.LifetimeRun;
import org.whalecurve.domain.money.Percentage;
import org.whalecurve.rest.problem.RequestProblem;

@Schema(name = "LifetimeRunOrder", description = "What customers are to be valued by.")
record LifetimeOrderJson(
        @Schema(
                        description = "The last month that is looked at; the cut is its last day.",
                        examples = "2011-03",
                        pattern = "^[0-9]{4}-[0-9]{2}$")
                String until,
        @Schema(description = "How many months are looked ahead.", minimum = "1", maximum = "120")
                int horizonMonths,
        @Schema(
                        description =
                                "By how many per cent less what comes a year later is worth, with"
                                        + " at most two decimals; above 0.",
                        examples = "10",
                        pattern = "^[0-9]+(\\.[0-9]{1,2})?$")
                String annualDiscountPercent) {

    LifetimeRun order(OrderLifetimeRun orderLifetimeRun, Actor actor) {
        return orderLifetimeRun.orderLifetimeRun(
                actor, month(until), horizonMonths, percentage(annualDiscountPercent));
    }

    private static YearMonth month(String text) {
        try {
            return YearMonth.parse(text);
        } catch (DateTimeException e) {
            throw RequestProblem.wrongParameter(
                    "until", "'" + text + "' is no month, such as 2011-03.");
        }
    }

    private static Percentage percentage(String text) {
        try {
            return Percentage.of(new BigDecimal(text));
        } catch (ArithmeticException | IllegalArgumentException e) {
            throw RequestProblem.wrongParameter(
                    "annualDiscountPercent",
                    "'"
                            + text
                            + "' is no percentage with at most two decimals, such as 10 or 7.5.");
        }
    }
}
