package org.whalecurve.web;

import java.time.DateTimeException;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;
import org.whalecurve.application.Refusal;

/** Months as forms and addresses state them. */
public final class MonthText {

    private MonthText() {}

    /**
     * Reads a month such as 2011-03.
     *
     * @param name what the field is called
     * @throws Refusal WRONG_INPUT if it is none
     */
    public static YearMonth month(String name, @Nullable String text) {
        try {
            return YearMonth.parse(text == null ? "" : text.strip());
        } catch (DateTimeException e) {
            throw Refusal.wrongInput(
                    "not-a-month", "The " + name + " must be written like 2011-03.");
        }
    }
}
