package org.whalecurve.web.incentives;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.whalecurve.application.access.Actor;
import org.whalecurve.application.access.Right;
import org.whalecurve.application.incentives.SeenPlan;
import org.whalecurve.application.incentives.SimulationReport;
import org.whalecurve.domain.incentives.IncentivePlan;
import org.whalecurve.domain.incentives.PaidComponent;
import org.whalecurve.domain.incentives.PlanComponent;
import org.whalecurve.domain.incentives.SimulatedPayout;
import org.whalecurve.domain.incentives.Simulation;
import org.whalecurve.domain.incentives.Unseen;
import org.whalecurve.domain.money.Fraction;
import org.whalecurve.domain.money.Money;
import org.whalecurve.web.Address;
import org.whalecurve.web.Wording;
import org.whalecurve.web.payouts.PayoutPlace;
import org.whalecurve.web.scorecards.ValueWords;

/**
 * An incentive plan, tried on the past where that can be done.
 *
 * @param about its year, version and participants, in words
 * @param chooser the months that it is tried on; null where it cannot be tried
 * @param notice why it cannot be tried; empty if it can
 * @param message how the trial came out, in a sentence
 * @param findings what it pays for against the company's interest
 * @param unseen what the records do not tell enough for, each in a sentence
 * @param payouts what each would have been paid
 * @param curves the payout curves of its components
 * @param hidden how many others take part, in words; empty if there are none
 * @param paid the address of what was paid by it
 * @param deciding what somebody may decide to pay; null if it is not for the reader
 */
record PlanPageView(
        String name,
        String about,
        String currency,
        @Nullable MonthChooser chooser,
        String notice,
        String message,
        List<FindingView> findings,
        List<String> unseen,
        List<PayoutRow> payouts,
        List<CurveView> curves,
        String hidden,
        Address paid,
        @Nullable Deciding deciding) {

    /**
     * What a decision would keep.
     *
     * @param amount as it is sent
     * @param words as it is read
     */
    record Deciding(
            String plan, int version, String from, String to, String amount, String words) {}

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
                List.of(),
                plan.components().stream().map(each -> CurveView.of(each, wording)).toList(),
                "",
                PayoutPlace.of(plan.id()),
                null);
    }

    static PlanPageView of(
            SimulationReport report, boolean ofAVersion, Actor reader, Wording wording) {
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
                report.findings().found().stream()
                        .map(each -> FindingView.of(each, currency, wording))
                        .toList(),
                report.findings().unseen().stream().map(PlanPageView::inWords).toList(),
                simulation.payouts().stream()
                        .map(each -> PayoutRow.of(each, words, wording))
                        .toList(),
                plan.components().stream()
                        .map(each -> CurveView.of(each, achieved(each, report, reader), wording))
                        .toList(),
                others(report, wording),
                PayoutPlace.of(plan.id()),
                deciding(report, reader, wording));
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
        if (simulation.payouts().isEmpty()) {
            return "You take no part in it, and who is paid what is told only to who keeps plans.";
        }
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
                        report.findings().found().isEmpty()
                                ? "nothing was found against the company's interest"
                                : wording.count(
                                        report.findings().found().size(), "finding", "findings"));
    }

    private static String inWords(Unseen unseen) {
        return switch (unseen.rule()) {
                    case PERVERSE_PLAN -> "Whether more is paid to those whose customers earn more";
                    case EXCESS_STOCK -> "Whether low prices were bought with stock";
                    case LOST_SALES -> "Whether cheap handling lost sales";
                    case BIASED_FORECASTS -> "Whether forecasts lie to one side";
                    case MONTH_END_PEAK -> "Whether orders peak at the end of the month";
                    case WORSE_SERVICE -> "Whether short calls bring more of them";
                }
                + " is not known. "
                + unseen.reason();
    }

    private static CurveView.Achievements achieved(
            PlanComponent component, SimulationReport report, Actor reader) {
        Map<Boolean, List<Fraction>> named =
                report.simulation().payouts().stream()
                        .collect(
                                Collectors.partitioningBy(
                                        each -> each.user().equals(reader.user()),
                                        Collectors.flatMapping(
                                                each -> achieved(component, each),
                                                Collectors.toList())));
        List<Fraction> others = new ArrayList<>(named.getOrDefault(false, List.of()));
        report.others()
                .shown()
                .ifPresent(each ->
                        others.addAll(each.achieved().getOrDefault(component.id(), List.of())));
        return new CurveView.Achievements(
                named.getOrDefault(true, List.of()),
                others,
                report.seen().hidden() == 0 ? "" : report.others().whyNot().orElse(""));
    }

    private static Stream<Fraction> achieved(PlanComponent component, SimulatedPayout simulated) {
        return simulated.payout().components().stream()
                .filter(each -> each.component().id().equals(component.id()))
                .map(PaidComponent::achievement)
                .filter(Objects::nonNull);
    }

    /** What others would have been paid, for those who may not know their names. */
    private static String others(SimulationReport report, Wording wording) {
        int hidden = report.seen().hidden();
        if (hidden == 0) {
            return "";
        }
        String currency = report.seen().plan().currency().getCurrencyCode();
        String people = wording.count(hidden, "person", "people");
        return report.others()
                .shown()
                .map(each ->
                        "+ %s whose pay is not yours to see, %s together"
                                .formatted(people, wording.money(each.amount(), currency)))
                .orElseGet(() ->
                        "+ %s whose pay is not yours to see. %s"
                                .formatted(people, report.others().whyNot().orElse("")));
    }

    /** Who keeps plans may pay what a published version would have paid. */
    private static @Nullable Deciding deciding(
            SimulationReport report, Actor reader, Wording wording) {
        SeenPlan seen = report.seen();
        Simulation simulation = report.simulation();
        Currency currency = seen.plan().currency();
        return seen.publishedAt() == null || !reader.may(Right.KEEP_INCENTIVES)
                ? null
                : new Deciding(
                        seen.plan().id(),
                        seen.version(),
                        simulation.months().from().toString(),
                        simulation.months().to().toString(),
                        new Money(simulation.amount(), currency).toDecimal(),
                        wording.money(simulation.amount(), currency.getCurrencyCode()));
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
