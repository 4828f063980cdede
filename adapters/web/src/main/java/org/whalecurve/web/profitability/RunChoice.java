package org.whalecurve.web.profitability;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A run whose results can be looked at.
 *
 * @param run its id
 * @param period id of its period
 * @param months the months of the period in words
 * @param length how many months those are
 * @param state whether it is the run of record, and if not, what it is
 * @param ofRecord whether it is the run of record
 */
public record RunChoice(
        String run, String period, String months, int length, String state, boolean ofRecord) {

    /** What the chooser shows. */
    public String label() {
        return period.equals(months)
                ? period + ", " + state
                : period + ", " + months + ", " + state;
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

        /** The runs of the period of one of them. */
        List<RunChoice> ofPeriod(RunChoice one) {
            return choices.stream().filter(each -> each.period().equals(one.period())).toList();
        }

        /** The same runs with another chosen. */
        Selection choosing(RunChoice other) {
            return new Selection(choices, other);
        }

        /**
         * The latest that another of its length comes before, so that there is something to see.
         */
        Optional<RunChoice> latestThatFollows() {
            return choices.stream().filter(choice -> before(choice).isPresent()).findFirst();
        }

        /** The run of the period of the same length before. */
        Optional<RunChoice> before(RunChoice later) {
            return choices.stream()
                    .skip(choices.indexOf(later))
                    .filter(choice -> !choice.period().equals(later.period()))
                    .filter(choice -> choice.length() == later.length())
                    .findFirst();
        }
    }
}
