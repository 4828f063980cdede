package org.whalecurve.domain.scorecards;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Where the values of a measure come from. */
public sealed interface MeasureSource {

    /**
     * From what the company's own records give, such as a run.
     *
     * @param figure the name of the figure
     */
    record Computed(String figure) implements MeasureSource {}

    /**
     * From other measures of the card.
     *
     * @param formula in the closed language of formulas, with the ids of the measures as names
     */
    record ByFormula(String formula) implements MeasureSource {}

    /**
     * From people who enter it.
     *
     * @param dueDay the day of the month after by which it is to be entered, from 1 to 28; null if
     *     no day was agreed
     * @param approver the user name of who approves it before it counts; null if it counts at once
     */
    record Entered(@Nullable Integer dueDay, @Nullable String approver) implements MeasureSource {

        /** The latest day of a month of any length. */
        public static final int LAST_DUE_DAY = 28;

        /** Due on no certain day, and counting at once. */
        public static final Entered FREELY = new Entered(null, null);

        /** By when the value of a month is to be entered, if a day was agreed. */
        public Optional<LocalDate> dueOf(YearMonth month) {
            return Optional.ofNullable(dueDay).map(day -> month.plusMonths(1).atDay(day));
        }
    }
}
