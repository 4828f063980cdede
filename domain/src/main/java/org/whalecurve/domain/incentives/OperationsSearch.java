package org.whalecurve.domain.incentives;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.whalecurve.domain.incentives.Evidence.Told;
import org.whalecurve.domain.incentives.Misalignment.BiasedForecasts;
import org.whalecurve.domain.incentives.Misalignment.ExcessStock;
import org.whalecurve.domain.incentives.Misalignment.LostSales;
import org.whalecurve.domain.incentives.Misalignment.MonthEndPeak;
import org.whalecurve.domain.incentives.Misalignment.ShortCalls;
import org.whalecurve.domain.incentives.Unseen.Rule;
import org.whalecurve.domain.money.Fraction;
import org.whalecurve.domain.operations.Bargain;
import org.whalecurve.domain.operations.ForecastLean;
import org.whalecurve.domain.operations.SalesEffort;
import org.whalecurve.domain.operations.ServiceTrend;

/**
 * Looks for what a plan pays for at the cost of something that happens elsewhere: in the warehouse,
 * in the plans of others, at the end of the month, on the telephone. A rule is held only against
 * plans that pay for what it is about.
 */
final class OperationsSearch {

    private final Simulation simulation;
    private final PlanNatures natures;
    private final Evidence evidence;
    private final List<Misalignment> found = new ArrayList<>();
    private final List<Unseen> unseen = new ArrayList<>();

    OperationsSearch(Simulation simulation, PlanNatures natures, Evidence evidence) {
        this.simulation = simulation;
        this.natures = natures;
        this.evidence = evidence;
    }

    MisalignmentFindings findings() {
        for (PlanComponent component : natures.components(Nature.PRICE)) {
            Bargain buying = told(Rule.EXCESS_STOCK, evidence.buying());
            if (buying != null && buying.worth() < 0) {
                found.add(new ExcessStock(component, buying));
            }
        }
        for (PlanComponent component : natures.components(Nature.HANDLING)) {
            Bargain handling = told(Rule.LOST_SALES, evidence.handling());
            if (handling != null && handling.worth() < 0) {
                found.add(new LostSales(component, handling));
            }
        }
        natures.components(Nature.FORECAST).forEach(this::forecasts);
        simulation.payouts().forEach(this::monthEnd);
        natures.components(Nature.CALL_TIME).forEach(this::service);
        return new MisalignmentFindings(found, unseen.stream().distinct().toList());
    }

    private void forecasts(PlanComponent component) {
        List<ForecastLean> leans = told(Rule.BIASED_FORECASTS, evidence.forecasts());
        if (leans == null) {
            return;
        }
        for (ForecastLean lean : leans) {
            Fraction chance = SignTest.twoSided(lean.high(), lean.low());
            if (chance.compareTo(MisalignmentSearch.UNLIKELY) < 0) {
                found.add(
                        new BiasedForecasts(
                                component,
                                lean,
                                chance,
                                lean.person()
                                        ? simulation.amountOf(lean.who(), List.of(component))
                                        : simulation.amountOf(component)));
            }
        }
    }

    private void monthEnd(SimulatedPayout simulated) {
        List<PlanComponent> sold = natures.soldByPerson();
        if (sold.isEmpty() || simulated.customers() == 0) {
            return;
        }
        SalesEffort effort = evidence.efforts().get(simulated.user());
        Fraction rush = effort == null ? null : effort.monthEndRush().orElse(null);
        if (rush == null) {
            unseen.add(
                    new Unseen(
                            Rule.MONTH_END_PEAK,
                            "It needs orders of the participants' own customers in months in which orders came on at least %d days."
                                    .formatted(SalesEffort.FEWEST_DAYS)));
        } else if (rush.compareTo(MisalignmentSearch.PEAK) > 0) {
            found.add(
                    new MonthEndPeak(
                            simulated.user(), rush, simulation.amountOf(simulated.user(), sold)));
        }
    }

    private void service(PlanComponent component) {
        ServiceTrend trend = told(Rule.WORSE_SERVICE, evidence.service());
        if (trend != null && trend.fall().compareTo(MisalignmentSearch.WORSE) >= 0) {
            found.add(new ShortCalls(component, trend, simulation.amountOf(component)));
        }
    }

    private <T> @Nullable T told(Rule rule, Told<T> told) {
        T value = told.value();
        if (value == null) {
            unseen.add(new Unseen(rule, told.needs()));
        }
        return value;
    }
}
