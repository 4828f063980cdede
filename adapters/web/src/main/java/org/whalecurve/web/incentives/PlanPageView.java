package org.whalecurve.web.incentives;

import java.time.YearMonth;
import java.util.List;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.whalecurve.application.incentives.SeenPlan;
import org.whalecurve.application.incentives.SimulationReport;
import org.whalecurve.domain.incentives.IncentivePlan;
import org.whalecurve.domain.incentives.PaidComponent;
import org.whalecurve.domain.incentives.PlanComponent;
import org.whalecurve.domain.incentives.Simulation;
import org.whalecurve.domain.money.Fraction;
import org.whalecurve.web.Wording;
import org.whalecurve.web.scorecards.ValueWords;

/**
 * An incentive plan, tried on the past where that can be done.
 *
 * @param about its year, version and participants, in words
 * @param chooser the months that it is tried on; null where it cannot be tried
 * @param notice why it cannot be tried; empty if it can
 * @param message how the trial came out, in a sentence
 * @param findings what it pays for against the company's interest
 * @param payouts what each would have been paid
 * @param curves the payout curves of its components
 * @param hidden how many others take part, in words; empty if there are none
 */
record PlanPageView(
        String name,
        String about,
        String currency,
        @Nullable MonthChooser chooser,
        String notice,
        String message,
        List<FindingView> findings,
        List<PayoutRow> payouts,
        List<CurveView> curves,
        String hidden) {

    /**
     * The months that a plan can be tried on.
     *
     * @param version the version that is tried; empty for the latest published one
     */
    record MonthChooser(String plan, String version, List<Choice> first, List<Choice> last) {}

    /** One of several months, as the address and as people name it. */
    record Choice(String value, String label, boolean chosen) {}

    /** A plan that cannot be tried. */
    static PlanPageView untried(SeenPlan seen, String why, Wording wording) {
        IncentivePlan plan = seen.plan();
        return new PlanPageView(
                plan.name(),
                about(seen, wording),
                plan.currency().getCurrencyCode(),
                null,
                why,
                "",
                List.of(),
                List.of(),
                plan.components().stream()
                        .map(each -> CurveView.of(each, List.of(), wording))
                        .toList(),
                "");
    }

    static PlanPageView of(SimulationReport report, boolean ofAVersion, Wording wording) {
        SeenPlan seen = report.seen();
        IncentivePlan plan = seen.plan();
        Simulation simulation = report.simulation();
        ValueWords words = new ValueWords(wording, plan.currency());
        String currency = plan.currency().getCurrencyCode();
        return new PlanPageView(
                plan.name(),
                about(seen, wording),
                currency,
                chooser(report, ofAVersion, wording),
                "",
                message(report, wording),
                report.found().stream()
                        .map(each -> FindingView.of(each, currency, wording))
                        .toList(),
                simulation.payouts().stream()
                        .map(each -> PayoutRow.of(each, words, wording))
                        .toList(),
                plan.components().stream()
                        .map(each -> CurveView.of(each, achieved(each, simulation), wording))
                        .toList(),
                seen.hidden() == 0
                        ? ""
                        : "+ "
                                + wording.count(seen.hidden(), "person", "people")
                                + " whose pay is not yours to see");
    }

    private static String about(SeenPlan seen, Wording wording) {
        return "For %d · version %d%s · %s"
                .formatted(
                        seen.plan().year(),
                        seen.version(),
                        seen.publishedAt() == null ? ", a draft" : "",
                        PlansView.people(seen, wording));
    }

    private static String message(SimulationReport report, Wording wording) {
        Simulation simulation = report.simulation();
        String currency = simulation.plan().currency().getCurrencyCode();
        Fraction atTarget = simulation.atTarget();
        return "On %s the plan would have paid %s, %s%% of what it pays at target%s; %s."
                .formatted(
                        wording.months(simulation.months().from(), simulation.months().to()),
                        wording.money(simulation.amount(), currency),
                        wording.number(
                                Fraction.of(simulation.amount()).times(100).dividedBy(atTarget), 1),
                        simulation.correlation() == null
                                ? ""
                                : ", with a rank correlation of %s to the profit of the participants' customers"
                                        .formatted(
                                                FindingView.value(
                                                        simulation.correlation(), wording)),
                        report.found().isEmpty()
                                ? "nothing was found against the company's interest"
                                : wording.count(report.found().size(), "finding", "findings"));
    }

    private static List<Fraction> achieved(PlanComponent component, Simulation simulation) {
        return simulation.payouts().stream()
                .flatMap(each -> each.payout().components().stream())
                .filter(each -> each.component().id().equals(component.id()))
                .map(PaidComponent::achievement)
                .filter(Objects::nonNull)
                .toList();
    }

    private static MonthChooser chooser(
            SimulationReport report, boolean ofAVersion, Wording wording) {
        return new MonthChooser(
                report.seen().plan().id(),
                ofAVersion ? Integer.toString(report.seen().version()) : "",
                choices(report.closed(), report.simulation().months().from(), wording),
                choices(report.closed(), report.simulation().months().to(), wording));
    }

    private static List<Choice> choices(
            SortedSet<YearMonth> closed, YearMonth chosen, Wording wording) {
        TreeSet<YearMonth> months = new TreeSet<>(closed);
        months.add(chosen);
        return months.descendingSet().stream()
                .map(month ->
                        new Choice(
                                month.toString(),
                                wording.months(month, month),
                                month.equals(chosen)))
                .toList();
    }
}
