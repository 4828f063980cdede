package org.whalecurve.domain.lifetime.runs;

import java.util.List;
import java.util.Optional;
import org.whalecurve.domain.lifetime.forecasts.Candidate;
import org.whalecurve.domain.lifetime.forecasts.ModelChoice;
import org.whalecurve.domain.lifetime.forecasts.Tracking;
import org.whalecurve.domain.lifetime.models.ModelKind;

/**
 * Why customers are valued by one model and no other: how each candidate, shown an earlier part of
 * the time alone, foresaw the rest.
 *
 * @param rule what decided
 * @param later customers that came after the part that was shown, and whom nobody could foresee
 * @param trials how each candidate did, the average of the past among them
 * @param tracking purchases as they came and as the model that is used foresaw them
 */
public record ModelSelection(Rule rule, int later, List<Told> trials, Tracking tracking) {

    /** What decided. */
    public enum Rule {
        /** It foresaw best what it was not shown. */
        HOLD_OUT(
                "Each model was shown the earlier part of the time alone; this one foresaw best what"
                        + " customers bought in the rest."),
        /** It foresaw best of all models; a plain average values nobody, as it knows no risk. */
        AVERAGE_FORESAW_BETTER(
                "Each model was shown the earlier part of the time alone; this one came nearest to"
                        + " what customers bought in the rest, but letting each go on as before"
                        + " would have come nearer still. Trust the order of customers more than the"
                        + " amounts."),
        /**
         * The time is too short, or too little was bought in it, to hold a part of it out:
         * Schwarz's criterion decides.
         */
        CRITERION(
                "The time is too short to hide a part of it from the models and see which of them"
                        + " foresees it: this one explains best what customers bought, for the"
                        + " parameters it needs.");

        private final String words;

        Rule(String words) {
            this.words = words;
        }

        /** Why the model is used, for people. */
        public String words() {
            return words;
        }
    }

    /** A shorter hold-out tells more of single days than of models. */
    static final int FEWEST_DAYS = 28;

    /** With fewer purchases in it, chance decides. */
    static final int FEWEST_BOUGHT = 30;

    /**
     * How a candidate foresaw.
     *
     * @param candidate what told
     * @param expected purchases of all customers together
     * @param squaredError the mean over customers of (expected − bought)²
     * @param absoluteError the mean over customers of the distance of expected from bought
     */
    public record Told(
            Candidate candidate, double expected, double squaredError, double absoluteError) {}

    public ModelSelection {
        trials = List.copyOf(trials);
    }

    /** What decides among models. */
    static Rule rule(ModelChoice tried, int days) {
        boolean room =
                days >= FEWEST_DAYS
                        && tried.bought() >= FEWEST_BOUGHT
                        && tried.trials().stream()
                                .anyMatch(trial -> trial.candidate() != Candidate.OWN_AVERAGE);
        if (!room) {
            return Rule.CRITERION;
        }
        return tried.chosen().equals(Optional.of(Candidate.OWN_AVERAGE))
                ? Rule.AVERAGE_FORESAW_BETTER
                : Rule.HOLD_OUT;
    }

    /**
     * Which of the models that all histories determine is used.
     *
     * @param fitted their kinds, at least one, the best by Schwarz's criterion first
     */
    static ModelKind used(Rule rule, ModelChoice tried, List<ModelKind> fitted) {
        if (rule == Rule.CRITERION) {
            return fitted.getFirst();
        }
        return tried.chosen()
                .flatMap(Candidate::kind)
                .filter(fitted::contains)
                .or(() -> tried.nearest(fitted))
                .orElse(fitted.getFirst());
    }

    static List<Told> told(ModelChoice tried) {
        return tried.trials().stream()
                .map(trial ->
                        new Told(
                                trial.candidate(),
                                trial.expected(),
                                trial.squaredError(),
                                trial.absoluteError()))
                .toList();
    }
}
