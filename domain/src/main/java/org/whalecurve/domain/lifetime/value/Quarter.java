package org.whalecurve.domain.lifetime.value;

import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.Locale;

/**
 * A quarter of a calendar year.
 *
 * @param year the year
 * @param number from 1 to 4
 */
public record Quarter(int year, int number) {

    /** The quarter of a day. */
    public static Quarter of(LocalDate day) {
        return new Quarter(day.getYear(), day.get(IsoFields.QUARTER_OF_YEAR));
    }

    /** Such as {@code 2011-Q3}: in the order of time. */
    @Override
    public String toString() {
        return String.format(Locale.ROOT, "%04d-Q%d", year, number);
    }
}
