package org.whalecurve.web.lifetime;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.whalecurve.domain.lifetime.runs.HoldOut;
import org.whalecurve.domain.lifetime.runs.LifetimeResult;
import org.whalecurve.domain.lifetime.runs.LifetimeRun;
import org.whalecurve.domain.lifetime.runs.LifetimeRunState;
import org.whalecurve.domain.lifetime.runs.TriedModel;
import org.whalecurve.web.Wording;

/**
 * What concerns the whole company: the orders for working customers' values out, and the model by
 * which it was done last.
 *
 * @param mayOrder whether the reader may order one
 * @param model the model that is used; null if nothing was worked out yet
 */
record CompanyView(boolean mayOrder, List<Row> runs, @Nullable Model model) {

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
     * @param foresight how it foresaw a time that it was not shown; empty if that was too short
     */
    record Model(String verdict, String foresight, List<Tried> tried) {

        static Model of(LifetimeResult result, Wording wording) {
            return new Model(
                    verdict(result),
                    foresight(result.holdOut(), wording),
                    result.candidates().stream().map(each -> Tried.of(each, wording)).toList());
        }

        private static String verdict(LifetimeResult result) {
            String used = LifetimeWords.model(result.used().kind());
            return result.stoppingIsSeen()
                    ? used + " explains the histories best for the parameters it needs."
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

    /** A model that was tried. */
    record Tried(String name, String logLikelihood, String bic) {

        static Tried of(TriedModel model, Wording wording) {
            return new Tried(
                    LifetimeWords.model(model.kind()),
                    LifetimeWords.number(model.logLikelihood(), wording),
                    LifetimeWords.number(model.bic(), wording));
        }
    }
}
