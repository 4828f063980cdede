package org.whalecurve.domain.incentives;

import java.util.List;
import java.util.stream.Stream;
import org.whalecurve.domain.incentives.Yardstick.OfOwnCustomers;
import org.whalecurve.domain.incentives.Yardstick.OnCard;

/**
 * What the components and gates of a plan make people look after.
 *
 * @param plan the plan
 * @param paths what the measures of the scorecards show
 */
public record PlanNatures(IncentivePlan plan, StrategyPaths paths) {

    /** What a component makes people look after: what it says, or what its figure is about. */
    public Nature of(PlanComponent component) {
        Nature stated = component.nature();
        return stated == null ? of(component.by()) : stated;
    }

    /** The components of a nature. */
    public List<PlanComponent> components(Nature nature) {
        return plan.components().stream().filter(each -> of(each) == nature).toList();
    }

    /** The components that pay somebody for the orders of their own customers. */
    public List<PlanComponent> soldByPerson() {
        return plan.components().stream()
                .filter(each -> each.by() instanceof OfOwnCustomers || of(each) == Nature.VOLUME)
                .toList();
    }

    /** Whether something in the plan keeps those who are paid for volume from buying it dearly. */
    boolean haveCounterweight() {
        return Stream.concat(
                        plan.components().stream().map(this::of),
                        plan.gates().stream().map(PlanGate::by).map(this::of))
                .anyMatch(Nature::isCounterweight);
    }

    private Nature of(Yardstick by) {
        return switch (by) {
            case OfOwnCustomers(var figure) -> Nature.of(figure);
            case OnCard onCard -> paths.figureOf(onCard).map(Nature::of).orElse(Nature.OTHER);
        };
    }
}
