package org.whalecurve.domain.imports;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.time.temporal.ChronoField;
import java.time.temporal.TemporalAccessor;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Reads the cell that says on which day a row is booked, and whether the books still take that day.
 */
final class DayCell {

    private final ImportProfile profile;
    private final String column;
    private final DateTimeFormatter format;
    private final LocalDate lastDay;
    private final Predicate<YearMonth> closed;
    private String lastText = "";
    private @Nullable LocalDate lastRead;

    DayCell(ImportProfile profile, String column, LocalDate lastDay, Predicate<YearMonth> closed) {
        this.profile = profile;
        this.column = column;
        this.format = formatOf(profile.formats().date());
        this.lastDay = lastDay;
        this.closed = closed;
    }

    /**
     * Strict, so that 30 February is no date; years are those of our era whether written yyyy or
     * uuuu.
     */
    static DateTimeFormatter formatOf(String pattern) {
        return new DateTimeFormatterBuilder()
                .appendPattern(pattern)
                .parseDefaulting(ChronoField.ERA, 1)
                .toFormatter(Locale.ROOT)
                .withResolverStyle(ResolverStyle.STRICT);
    }

    /** The day, or null if there was a problem. */
    @Nullable LocalDate read(String text, List<CellProblem> problems) {
        LocalDate day = day(text);
        if (day == null) {
            problems.add(
                    text.isEmpty()
                            ? problem(text, "missing", "The cell must not be empty.")
                            : problem(
                                    text,
                                    "not-a-date",
                                    "Not a date in the form " + profile.formats().date() + "."));
        } else if (day.isBefore(profile.firstDay()) || day.isAfter(lastDay)) {
            problems.add(
                    problem(
                            text,
                            "date-out-of-range",
                            "The date must lie between "
                                    + profile.firstDay()
                                    + " and "
                                    + lastDay
                                    + "."));
        } else if (closed.test(YearMonth.from(day))) {
            problems.add(
                    problem(
                            text,
                            "period-closed",
                            "The books for "
                                    + YearMonth.from(day)
                                    + " are closed: open the period again, or date the row later."));
        } else {
            return day;
        }
        return null;
    }

    /** Rows come in the order of time more often than not: the same text need not be read twice. */
    private @Nullable LocalDate day(String text) {
        if (lastRead == null || !text.equals(lastText)) {
            lastText = text;
            try {
                lastRead = inZone(format.parse(text));
            } catch (DateTimeException e) {
                lastRead = null;
            }
        }
        return lastRead;
    }

    /**
     * Only a text that names its own offset means a moment; every other one is the local day
     * already.
     */
    private LocalDate inZone(TemporalAccessor read) {
        return read.isSupported(ChronoField.INSTANT_SECONDS)
                ? Instant.from(read).atZone(profile.zone()).toLocalDate()
                : LocalDate.from(read);
    }

    private CellProblem problem(String text, String code, String reason) {
        return new CellProblem(column, text, code, reason);
    }
}
