package org.whalecurve.domain.incentives;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.whalecurve.domain.incentives.Misalignment.KinkCrowding;
import org.whalecurve.domain.incentives.Misalignment.MissingCounterweight;
import org.whalecurve.domain.incentives.Misalignment.PaidForLosses;
import org.whalecurve.domain.incentives.Misalignment.PerversePlan;
import org.whalecurve.domain.incentives.Misalignment.Uncontrollable;
import org.whalecurve.domain.incentives.Yardstick.OnCard;
import org.whalecurve.domain.money.Fraction;

/** Looks for what a plan pays for against the company's own interest. */
public final class MisalignmentSearch {

    /** How many points of achievement are near a cliff. */
    public static final int NEAR = 5;

    /** What is less likely than this is not put down to chance. */
    public static final Fraction UNLIKELY = Fraction.of(1, 20);

    /** More than this many times the even share of orders at the end of a month is a peak. */
    public static final Fraction PEAK = Fraction.of(3, 2);

    /** Contacts get worse if so much less of them is resolved at once: a point. */
    public static final Fraction WORSE = Fraction.of(1, 100);

    private static final Fraction AT_TARGET = Fraction.of(100);

    private final Simulation simulation;
    private final StrategyPaths paths;
    private final PlanNatures natures;
    private final List<Misalignment> found = new ArrayList<>();

    private MisalignmentSearch(Simulation simulation, StrategyPaths paths) {
        this.simulation = simulation;
        this.paths = paths;
        this.natures = new PlanNatures(simulation.plan(), paths);
    }

    /**
     * Everything that is found, what concerns the whole plan first; and which rules the records do
     * not tell enough for.
     *
     * @param paths who answers for what on the scorecards
     * @param evidence what the records of the company tell
     */
    public static MisalignmentFindings of(
            Simulation simulation, StrategyPaths paths, Evidence evidence) {
        MisalignmentSearch search = new MisalignmentSearch(simulation, paths);
        search.perversePlan();
        simulation.payouts().forEach(search::paidForLosses);
        search.missingCounterweights();
        simulation.plan().components().forEach(search::crowding);
        simulation.plan().components().forEach(search::uncontrollable);
        MisalignmentFindings operations =
                new OperationsSearch(simulation, search.natures, evidence).findings();
        search.found.addAll(operations.found());
        return new MisalignmentFindings(
                search.found,
                Stream.concat(search.tooFew(), operations.unseen().stream()).toList());
    }

    private Stream<Unseen> tooFew() {
        return simulation.correlation() == null && simulation.payouts().size() > 1
                ? Stream.of(
                        new Unseen(
                                Unseen.Rule.PERVERSE_PLAN,
                                "It needs %d participants at least whose payouts and customers' profits are known and not all the same."
                                        .formatted(RankCorrelation.FEWEST)))
                : Stream.empty();
    }

    private void perversePlan() {
        RankCorrelation correlation = simulation.correlation();
        if (correlation != null && !correlation.isPositive()) {
            found.add(new PerversePlan(correlation, simulation.amount()));
        }
    }

    private void paidForLosses(SimulatedPayout simulated) {
        Payout payout = simulated.payout();
        simulated
                .profit()
                .known()
                .filter(profit -> profit.signum() < 0 && payout.percent().compareTo(AT_TARGET) > 0)
                .ifPresent(profit ->
                        found.add(
                                new PaidForLosses(
                                        simulated.user(),
                                        payout.amount(),
                                        profit.floor().longValueExact())));
    }

    private void missingCounterweights() {
        if (!natures.haveCounterweight()) {
            natures.components(Nature.VOLUME).stream()
                    .map(component ->
                            new MissingCounterweight(component, simulation.amountOf(component)))
                    .forEach(found::add);
        }
    }

    private void crowding(PlanComponent component) {
        CurveAudit.Cliff cliff = CurveAudit.of(component.curve()).cliff();
        if (cliff == null) {
            return;
        }
        Fraction near = Fraction.of(NEAR);
        List<PaidComponent> above = within(component, cliff.at(), cliff.at().plus(near));
        List<PaidComponent> below = within(component, cliff.at().minus(near), cliff.at());
        Fraction chance = SignTest.twoSided(above.size(), below.size());
        if (above.size() > below.size() && chance.compareTo(UNLIKELY) < 0) {
            found.add(
                    new KinkCrowding(
                            component, cliff, below.size(), above.size(), chance, sum(above)));
        }
    }

    /** What was paid for achievements from one bound up to another, without the latter. */
    private List<PaidComponent> within(PlanComponent component, Fraction from, Fraction to) {
        return paidBy(component)
                .filter(each -> {
                    Fraction achieved = each.achievement();
                    return achieved != null
                            && achieved.compareTo(from) >= 0
                            && achieved.compareTo(to) < 0;
                })
                .toList();
    }

    private void uncontrollable(PlanComponent component) {
        if (!(component.by() instanceof OnCard(var card, var measure))) {
            return; // who looks after customers moves what they bring
        }
        List<SimulatedPayout> powerless =
                simulation.payouts().stream()
                        .filter(each -> !paths.leadFrom(each.user(), card, measure))
                        .toList();
        if (!powerless.isEmpty()) {
            found.add(
                    new Uncontrollable(
                            component,
                            powerless.stream().map(SimulatedPayout::user).toList(),
                            sum(
                                    powerless.stream()
                                            .flatMap(each -> each.payout().components().stream())
                                            .filter(each -> isOf(component, each))
                                            .toList())));
        }
    }

    private Stream<PaidComponent> paidBy(PlanComponent component) {
        return simulation.payouts().stream()
                .flatMap(each -> each.payout().components().stream())
                .filter(each -> isOf(component, each));
    }

    private static boolean isOf(PlanComponent component, PaidComponent paid) {
        return paid.component().id().equals(component.id());
    }

    private static long sum(List<PaidComponent> paid) {
        return paid.stream().mapToLong(PaidComponent::amount).reduce(0, Math::addExact);
    }
}
