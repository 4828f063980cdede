package org.whalecurve.domain.profitability;

import static java.lang.Math.addExact;
import static java.lang.Math.subtractExact;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.whalecurve.domain.costing.Activity;
import org.whalecurve.domain.costing.ContributionMargin;
import org.whalecurve.domain.costing.CostModel;
import org.whalecurve.domain.costing.Purpose;
import org.whalecurve.domain.costing.ResolvedModel;
import org.whalecurve.domain.costing.SustainedObject;
import org.whalecurve.domain.costing.SustainingCost;

/**
 * How the costs of a run stand above one another.
 *
 * @param sustaining the costs of the levels above the orders
 * @param margins the lines of the profit statement between net revenue and profit; none for the
 *     gross margin alone
 * @param purposes what each activity is done for, by position
 */
public record CostLevels(
        List<SustainedCost> sustaining, List<MarginLevel> margins, List<Purpose> purposes) {

    /** Those of a run of a time when models had orders' costs alone. */
    public static final CostLevels NONE = new CostLevels(List.of(), List.of(), List.of());

    /**
     * The lines of a model that tells attaining, serving and retaining apart and declares none of
     * its own.
     */
    private static final List<ContributionMargin> USUAL =
            List.of(
                    new ContributionMargin("Contribution margin 1", true, Set.of(), List.of()),
                    new ContributionMargin(
                            "Contribution margin 2", false, Set.of(Purpose.SERVE), List.of()),
                    new ContributionMargin(
                            "Contribution margin 3",
                            false,
                            Set.of(Purpose.ATTAIN, Purpose.RETAIN),
                            List.of()));

    /** Those of a model in a period. */
    static CostLevels of(ResolvedModel resolved) {
        CostModel model = resolved.model();
        List<SustainedCost> sustaining = new ArrayList<>();
        for (SustainingCost cost : model.hierarchy().sustainingCosts()) {
            sustaining.add(
                    new SustainedCost(
                            cost.id(),
                            cost.name(),
                            cost.of(),
                            resolved.sustainingCost(sustaining.size())));
        }
        List<Purpose> purposes = model.activities().stream().map(Activity::purpose).toList();
        return new CostLevels(
                List.copyOf(sustaining),
                marginsOf(model, purposes).stream()
                        .map(margin -> MarginLevel.of(margin, model))
                        .toList(),
                purposes);
    }

    private static List<ContributionMargin> marginsOf(CostModel model, List<Purpose> purposes) {
        List<ContributionMargin> declared = model.hierarchy().margins();
        boolean allServe = purposes.stream().allMatch(purpose -> purpose == Purpose.SERVE);
        return declared.isEmpty() && !allServe ? USUAL : declared;
    }

    /**
     * What is left at each declared line, in minor units.
     *
     * @param activityCosts the cost of each activity, by position
     * @throws ArithmeticException if a sum leaves the range of a long
     */
    public List<Margin> marginsOf(long netRevenue, long productCost, List<Long> activityCosts) {
        List<Margin> left = new ArrayList<>();
        long before = netRevenue;
        for (MarginLevel level : margins) {
            before = subtractExact(before, level.deduction(productCost, activityCosts));
            left.add(new Margin(level.name(), before));
        }
        return List.copyOf(left);
    }

    /** What an activity is done for, by its position. */
    public Purpose purposeOf(int activity) {
        return purposes.isEmpty() ? Purpose.SERVE : purposes.get(activity);
    }

    /** Whether some activities attain or retain customers. */
    public boolean tellPurposesApart() {
        return purposes.stream().anyMatch(purpose -> purpose != Purpose.SERVE);
    }

    /**
     * The cost of the activities of a purpose, in minor units.
     *
     * @param activityCosts the cost of each activity, by position
     * @throws ArithmeticException if the sum leaves the range of a long
     */
    public long costOf(Purpose purpose, List<Long> activityCosts) {
        long sum = 0;
        for (int a = 0; a < activityCosts.size(); a++) {
            if (purposeOf(a) == purpose) {
                sum = addExact(sum, activityCosts.get(a));
            }
        }
        return sum;
    }

    /** The costs that sustain one object. */
    public List<SustainedCost> sustaining(SustainedObject object) {
        return sustaining.stream().filter(cost -> object.equals(cost.of())).toList();
    }

    /**
     * All sustaining costs, in minor units.
     *
     * @throws ArithmeticException if the sum leaves the range of a long
     */
    public long sustainingCost() {
        return sum(sustaining);
    }

    static long sum(List<SustainedCost> costs) {
        return costs.stream().mapToLong(SustainedCost::amount).reduce(0, Math::addExact);
    }
}
