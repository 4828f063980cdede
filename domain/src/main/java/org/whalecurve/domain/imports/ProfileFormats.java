package org.whalecurve.domain.imports;

/**
 * How a source writes dates and numbers. Nothing is guessed: what does not fit is rejected.
 *
 * @param date a pattern of {@link java.time.format.DateTimeFormatter}, with or without a time of
 *     day; a text with an offset is a moment, whose day is that in the profile's time zone
 * @param decimalMark the character before the decimals
 * @param groupMark the character between thousands, or {@code '\0'} where numbers are not grouped
 */
public record ProfileFormats(String date, char decimalMark, char groupMark) {

    /**
     * @throws IllegalArgumentException if the date is not a pattern, or a mark could be mistaken
     *     for something else in a number
     */
    public ProfileFormats {
        DayCell.formatOf(date);
        requireMark("decimal", decimalMark);
        requireMark("group", groupMark);
        if (decimalMark == groupMark || decimalMark == '\0') {
            throw new IllegalArgumentException("the decimal mark must be a character of its own");
        }
    }

    private static void requireMark(String which, char mark) {
        if (Character.isLetterOrDigit(mark) || mark == '+' || mark == '-') {
            throw new IllegalArgumentException(
                    "'" + mark + "' cannot be the " + which + " mark of numbers");
        }
    }
}
