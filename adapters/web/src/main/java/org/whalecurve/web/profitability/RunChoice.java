package org.whalecurve.web.profitability;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.whalecurve.domain.periods.Book;
import org.whalecurve.web.BookWords;

/**
 * A run whose results can be looked at.
 *
 * @param run its id
 * @param period id of its period
 * @param book the book that was computed
 * @param months the months of the period in words
 * @param length how many months those are
 * @param state whether it is the run of record, and if not, what it is
 * @param ofRecord whether it is the run of record, of what happened
 */
public record RunChoice(
        String run,
        String period,
        Book book,
        String months,
        int length,
        String state,
        boolean ofRecord) {

    /** Its period, and which plan it is if it is one. */
    public String subject() {
        return BookWords.of(period, book);
    }

    /** What the chooser shows. */
    public String label() {
        return period.equals(months)
                ? subject() + ", " + state
                : subject() + ", " + months + ", " + state;
    }

    /**
     * The runs to choose from and the one that was chosen.
     *
     * @param choices the latest period first, the run of record before the others
     * @param chosen the run the page shows; null if there is none
     */
    public record Selection(List<RunChoice> choices, @Nullable RunChoice chosen) {

        /** Whether it is the run the page shows. */
        public boolean isChosen(RunChoice choice) {
            return chosen != null && choice.run().equals(chosen.run());
        }

        /** The runs of the period and book of one of them. */
        List<RunChoice> ofPeriodAndBook(RunChoice one) {
            return choices.stream()
                    .filter(each -> each.period().equals(one.period()))
                    .filter(each -> each.book().equals(one.book()))
                    .toList();
        }

        /**
         * The two runs between which a page leads.
         *
         * @param from id of the earlier run; null for that of the period of the same length before,
         *     or, if there is none, for the plan
         * @param to id of the later run, which is the chosen one; null for the latest that has one
         *     before it, so that there is something to see
         * @return empty if there is no run at all
         */
        Optional<FromTo> fromTo(@Nullable String from, @Nullable String to) {
            if (chosen == null) {
                return Optional.empty();
            }
            RunChoice later = to == null ? latestThatFollows().orElse(chosen) : chosen;
            return Optional.of(
                    new FromTo(
                            from == null ? before(later).orElse(later).run() : from,
                            new Selection(choices, later)));
        }

        /** A plan for the period of the chosen run; null if there is none, or it is one itself. */
        public @Nullable RunChoice plan() {
            return chosen == null ? null : planFor(chosen).orElse(null);
        }

        private Optional<RunChoice> latestThatFollows() {
            return choices.stream().filter(choice -> before(choice).isPresent()).findFirst();
        }

        private Optional<RunChoice> before(RunChoice later) {
            return choices.stream()
                    .skip(choices.indexOf(later))
                    .filter(choice -> !choice.period().equals(later.period()))
                    .filter(choice -> choice.length() == later.length())
                    .filter(choice -> choice.book().equals(later.book()))
                    .findFirst()
                    .or(() -> planFor(later));
        }

        private Optional<RunChoice> planFor(RunChoice actual) {
            return choices.stream()
                    .filter(choice -> choice.period().equals(actual.period()))
                    .filter(choice -> choice.book().isPlan() && !actual.book().isPlan())
                    .findFirst();
        }
    }

    /**
     * Two runs between which a page leads.
     *
     * @param from id of the earlier run, or of that of the plan
     * @param runs the runs to choose from; the later run is chosen
     */
    public record FromTo(String from, Selection runs) {

        /** Id of the later run. */
        String to() {
            return requireNonNull(runs.chosen(), "the later run").run();
        }
    }
}
