package org.whalecurve.web;

import java.time.DateTimeException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.whalecurve.application.Refusal;

/** Days as forms and addresses state them. */
public final class DayText {

    private DayText() {}

    /**
     * Reads a day such as 2011-03-31.
     *
     * @param name what the field is called
     * @return null if none is stated
     * @throws Refusal WRONG_INPUT if it is none
     */
    public static @Nullable LocalDate dayOrNull(String name, @Nullable String text) {
        try {
            return text == null || text.isBlank() ? null : LocalDate.parse(text.strip());
        } catch (DateTimeException e) {
            throw Refusal.wrongInput(
                    "not-a-day", "The " + name + " must be written like 2011-03-31.");
        }
    }
}
