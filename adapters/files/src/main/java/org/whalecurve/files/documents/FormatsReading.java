package org.whalecurve.files.documents;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.time.temporal.ChronoField;
import java.util.Locale;
import org.whalecurve.domain.imports.ProfileFormats;

/** Reads how a source writes dates and numbers. */
final class FormatsReading {

    private static final ProfileFormats HARMLESS = new ProfileFormats("uuuu-MM-dd", '.', '\0');

    /** A moment whose parts cannot be taken for one another. */
    private static final ZonedDateTime SAMPLE =
            ZonedDateTime.of(2011, 12, 31, 13, 58, 57, 0, ZoneOffset.UTC);

    private FormatsReading() {}

    static ProfileFormats read(Place place) {
        Group formats = place.group("date", "decimal-mark", "group-mark");
        Place date = formats.required("date");
        Place decimal = formats.required("decimal-mark");
        Place group = formats.optional("group-mark");
        String pattern = date.text();
        char decimalMark = decimal.character("\".\" or \",\"");
        char groupMark = group.isPresent() ? group.character("\",\", \".\" or \" \"") : '\0';
        boolean dateGood = isPattern(pattern, date);
        boolean decimalGood = isMark(decimalMark, decimal);
        boolean groupGood = !group.isPresent() || isMark(groupMark, group);
        boolean good = dateGood && decimalGood && groupGood;
        if (good && decimalMark == groupMark) {
            group.fault("The mark between thousands must differ from the decimal mark.");
            good = false;
        }
        return good ? new ProfileFormats(pattern, decimalMark, groupMark) : HARMLESS;
    }

    private static boolean isMark(char mark, Place place) {
        if (Character.isLetterOrDigit(mark) || mark == '+' || mark == '-') {
            place.fault("Letters, digits and signs cannot be a mark in numbers.");
            return false;
        }
        return mark != '\0';
    }

    /** A pattern is good if a day written by it is read as the same day. */
    private static boolean isPattern(String pattern, Place place) {
        if (pattern.isBlank()) {
            return false;
        }
        try {
            DateTimeFormatter format =
                    new DateTimeFormatterBuilder()
                            .appendPattern(pattern)
                            .parseDefaulting(ChronoField.ERA, 1)
                            .toFormatter(Locale.ROOT)
                            .withResolverStyle(ResolverStyle.STRICT);
            if (LocalDate.from(format.parse(format.format(SAMPLE))).equals(SAMPLE.toLocalDate())) {
                return true;
            }
        } catch (DateTimeException | IllegalArgumentException e) {
            // said below
        }
        place.fault(
                "'"
                        + pattern
                        + "' is no pattern for days, such as uuuu-MM-dd HH:mm:ss or dd/MM/uuuu (year u, month M, day d, hour H, minute m).");
        return false;
    }
}
