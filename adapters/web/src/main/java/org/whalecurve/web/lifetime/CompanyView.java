package org.whalecurve.web.lifetime;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.whalecurve.domain.lifetime.forecasts.Candidate;
import org.whalecurve.domain.lifetime.runs.HoldOut;
import org.whalecurve.domain.lifetime.runs.LifetimeResult;
import org.whalecurve.domain.lifetime.runs.LifetimeRun;
import org.whalecurve.domain.lifetime.runs.LifetimeRunState;
import org.whalecurve.domain.lifetime.runs.ModelSelection;
import org.whalecurve.domain.lifetime.runs.TriedModel;
import org.whalecurve.web.Wording;

/**
 * What concerns the whole company: the orders for working customers' values out, and the model by
 * which it was done last.
 *
 * @param mayOrder whether the reader may order one
 * @param model the model that is used; null if nothing was worked out yet
 * @param foresight how well it foresees; null if nothing was worked out yet
 */
record CompanyView(
        boolean mayOrder,
        List<Row> runs,
        @Nullable Model model,
        @Nullable ForesightView foresight) {

    /**
     * An order.
     *
     * @param outcome what became of it, in words
     */
    record Row(String subject, String ordered, String state, boolean failed, String outcome) {

        static Row of(LifetimeRun run, Wording wording) {
            String problem = run.problem();
            LifetimeResult result = run.result();
            return new Row(
                    LifetimeWords.inputs(run.inputs(), wording),
                    wording.moment(run.orderedAt()) + " by " + run.orderedBy(),
                    state(run.state()),
                    run.state() == LifetimeRunState.FAILED
                            || run.state() == LifetimeRunState.INTERRUPTED,
                    problem == null
                            ? result == null
                                    ? ""
                                    : wording.count(result.customers(), "customer", "customers")
                            : problem);
        }

        private static String state(LifetimeRunState state) {
            return switch (state) {
                case ORDERED -> "waits";
                case RUNNING -> "is being computed";
                case COMPUTED -> "computed";
                case FAILED -> "failed";
                case INTERRUPTED -> "interrupted";
            };
        }
    }

    /**
     * The model that is used.
     *
     * @param verdict what the histories tell
     * @param reason why it is used
     * @param foresight how it foresaw a time that it was not shown; empty if that was too short
     * @param bought what was bought in that time, in words; empty if it was too short
     */
    record Model(
            String verdict, String reason, String foresight, String bought, List<Tried> tried) {

        static Model of(LifetimeResult result, Wording wording) {
            HoldOut tried = result.holdOut();
            return new Model(
                    verdict(result),
                    result.selection().rule().words(),
                    foresight(tried, wording),
                    tried.days() == 0 ? "" : wording.count(tried.actual()),
                    tried(result, wording));
        }

        private static List<Tried> tried(LifetimeResult result, Wording wording) {
            Map<Candidate, ModelSelection.Told> told = new EnumMap<>(Candidate.class);
            result.selection().trials().forEach(each -> told.put(each.candidate(), each));
            List<Tried> tried = new ArrayList<>();
            for (TriedModel model : result.candidates()) {
                ModelSelection.Told trial = told.remove(Candidate.of(model.kind()));
                tried.add(Tried.of(model, trial, wording));
            }
            told.forEach((candidate, trial) -> tried.add(Tried.of(candidate, trial, wording)));
            return tried;
        }

        private static String verdict(LifetimeResult result) {
            String used = LifetimeWords.model(result.used().kind());
            return result.stoppingIsSeen()
                    ? used + " values these customers."
                    : "The histories do not tell whether customers stop: "
                            + used
                            + " is used, in which nobody does.";
        }

        private static String foresight(HoldOut tried, Wording wording) {
            return tried.days() == 0
                    ? ""
                    : "Shown the time up to "
                            + wording.day(tried.split())
                            + " alone, it expected "
                            + LifetimeWords.number(tried.expected(), wording)
                            + " purchases in the "
                            + wording.count(tried.days(), "day", "days")
                            + " that followed; there were "
                            + wording.count(tried.actual())
                            + ". A customer was off by "
                            + LifetimeWords.number(tried.meanError(), wording)
                            + " purchases on average; had each gone on as before, by "
                            + LifetimeWords.number(tried.naiveError(), wording)
                            + ".";
        }
    }

    /**
     * A candidate that was tried.
     *
     * @param expected purchases that it foresaw; a dash where it was not held against any
     * @param off by how many it was off for a customer, on average
     * @param logLikelihood a dash for what was not fitted to all histories
     */
    record Tried(String name, String expected, String off, String logLikelihood, String bic) {

        private static final String NOT_KNOWN = "–";

        static Tried of(TriedModel model, ModelSelection.@Nullable Told trial, Wording wording) {
            return new Tried(
                    LifetimeWords.model(model.kind()),
                    expected(trial, wording),
                    off(trial, wording),
                    LifetimeWords.number(model.logLikelihood(), wording),
                    LifetimeWords.number(model.bic(), wording));
        }

        static Tried of(Candidate candidate, ModelSelection.Told trial, Wording wording) {
            return new Tried(
                    candidate
                            .kind()
                            .map(LifetimeWords::model)
                            .orElse("Everybody goes on as before"),
                    expected(trial, wording),
                    off(trial, wording),
                    NOT_KNOWN,
                    NOT_KNOWN);
        }

        private static String expected(ModelSelection.@Nullable Told trial, Wording wording) {
            return trial == null ? NOT_KNOWN : LifetimeWords.number(trial.expected(), wording);
        }

        private static String off(ModelSelection.@Nullable Told trial, Wording wording) {
            return trial == null ? NOT_KNOWN : LifetimeWords.number(trial.absoluteError(), wording);
        }
    }
}
