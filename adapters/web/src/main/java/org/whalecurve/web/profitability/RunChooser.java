package org.whalecurve.web.profitability;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.whalecurve.application.Page;
import org.whalecurve.application.Refusal;
import org.whalecurve.application.access.Actor;
import org.whalecurve.application.access.Right;
import org.whalecurve.application.periods.ListPeriods;
import org.whalecurve.application.periods.PeriodView;
import org.whalecurve.application.periods.PeriodView.PublishedPlan;
import org.whalecurve.application.runs.ListRuns;
import org.whalecurve.domain.periods.Book;
import org.whalecurve.domain.periods.Period;
import org.whalecurve.domain.profitability.Run;
import org.whalecurve.domain.profitability.RunState;
import org.whalecurve.web.Wording;

/**
 * Offers the runs of record and the published plans, and to those who see runs also the others that
 * gave results.
 */
@ApplicationScoped
public class RunChooser {

    private static final Comparator<Period> LATEST_AND_LONGEST_FIRST =
            Comparator.comparing(Period::last)
                    .reversed()
                    .thenComparing(Period::first)
                    .thenComparing(Period::id);

    private final ListPeriods listPeriods;
    private final ListRuns listRuns;
    private final Wording wording;

    @Inject
    RunChooser(ListPeriods listPeriods, ListRuns listRuns, Wording wording) {
        this.listPeriods = listPeriods;
        this.listRuns = listRuns;
        this.wording = wording;
    }

    /**
     * @param run id of the run that is asked for; null for the run of record of the latest period
     */
    public RunChoice.Selection choose(Actor actor, @Nullable String run) {
        List<PeriodView> periods =
                listPeriods.listPeriods(actor).stream()
                        .sorted(Comparator.comparing(PeriodView::period, LATEST_AND_LONGEST_FIRST))
                        .toList();
        Map<String, List<Run>> others = otherRuns(actor);
        List<RunChoice> choices = new ArrayList<>();
        for (PeriodView view : periods) {
            if (view.publishedRun() != null) {
                choices.add(
                        choice(
                                view.period(),
                                Book.ACTUAL,
                                view.publishedRun(),
                                RunState.PUBLISHED));
            }
            for (PublishedPlan plan : view.plans()) {
                choices.add(choice(view.period(), plan.book(), plan.run(), RunState.PUBLISHED));
            }
            for (Run other : others.getOrDefault(view.period().id(), List.of())) {
                choices.add(
                        choice(view.period(), other.inputs().book(), other.id(), other.state()));
            }
        }
        if (run == null) {
            return new RunChoice.Selection(choices, preferred(choices));
        }
        RunChoice asked =
                choices.stream()
                        .filter(choice -> choice.run().equals(run))
                        .findFirst()
                        .orElseThrow(() -> Refusal.notFound("run", run));
        return new RunChoice.Selection(choices, asked);
    }

    private static @Nullable RunChoice preferred(List<RunChoice> choices) {
        return choices.stream()
                .filter(RunChoice::ofRecord)
                .findFirst()
                .or(() -> choices.stream().filter(choice -> !choice.book().isPlan()).findFirst())
                .orElse(choices.isEmpty() ? null : choices.getFirst());
    }

    private Map<String, List<Run>> otherRuns(Actor actor) {
        Map<String, List<Run>> byPeriod = new HashMap<>();
        if (actor.may(Right.SEE_RUNS)) {
            for (Run run : listRuns.listRuns(actor, null, null, Page.MOST_ITEMS).items()) {
                if (run.state().hasResult() && run.state() != RunState.PUBLISHED) {
                    byPeriod.computeIfAbsent(run.inputs().period(), _ -> new ArrayList<>())
                            .add(run);
                }
            }
        }
        return byPeriod;
    }

    private RunChoice choice(Period period, Book book, String run, RunState state) {
        String words =
                switch (state) {
                    case PUBLISHED -> "published";
                    case CERTIFIED -> "certified, not published";
                    case SUPERSEDED -> "superseded";
                    default -> "does not tie";
                };
        String months = wording.months(period.first(), period.last());
        int length = (int) ChronoUnit.MONTHS.between(period.first(), period.last()) + 1;
        return state == RunState.PUBLISHED
                ? new RunChoice(run, period.id(), book, months, length, words, !book.isPlan())
                : new RunChoice(
                        run,
                        period.id(),
                        book,
                        months,
                        length,
                        words + " (" + run.substring(0, 8) + ")",
                        false);
    }
}
