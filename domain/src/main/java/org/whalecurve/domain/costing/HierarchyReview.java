package org.whalecurve.domain.costing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Finds what is wrong with the cost hierarchy of a model: its sustaining costs and margins. */
final class HierarchyReview {

    private static final String PRODUCT_COST = "The product cost";

    private final CostModel model;
    private final List<ModelFlaw> flaws = new ArrayList<>();

    private HierarchyReview(CostModel model) {
        this.model = model;
    }

    /** All flaws: sustaining costs first, then margins. */
    static List<ModelFlaw> flawsOf(CostModel model) {
        HierarchyReview review = new HierarchyReview(model);
        review.sustainingCosts();
        review.margins();
        return review.flaws;
    }

    private void sustainingCosts() {
        List<SustainingCost> costs = model.hierarchy().sustainingCosts();
        for (int i = 0; i < costs.size(); i++) {
            SustainingCost cost = costs.get(i);
            if (cost.expense() instanceof MonthlySeries stated
                    && stated.anyMonth(expense -> expense < 0)) {
                found(
                        "sustaining-costs[" + i + "].expense",
                        "A sustaining cost cannot be negative.");
            }
        }
    }

    /** Every cost is taken off once at the most. */
    private void margins() {
        Set<String> names = new HashSet<>();
        Map<String, String> takenBy = new HashMap<>();
        List<ContributionMargin> margins = model.hierarchy().margins();
        for (int i = 0; i < margins.size(); i++) {
            ContributionMargin margin = margins.get(i);
            String where = "contribution-margins[" + i + "]";
            if (!names.add(margin.name())) {
                found(
                        where + ".name",
                        "There is another margin of the name '" + margin.name() + "'.");
            }
            activitiesOf(margin, where + ".less");
            if (margin.productCost()) {
                takenOnce(PRODUCT_COST, margin, where, takenBy);
            }
            model.activities().stream()
                    .filter(margin::takes)
                    .forEach(activity ->
                            takenOnce(
                                    "The activity '" + activity.id() + "'",
                                    margin,
                                    where,
                                    takenBy));
        }
    }

    private void activitiesOf(ContributionMargin margin, String where) {
        if (!margin.productCost() && margin.purposes().isEmpty() && margin.activities().isEmpty()) {
            found(where, "Name at least one cost that is taken off.");
        }
        List<String> known = model.activities().stream().map(Activity::id).toList();
        for (String activity : margin.activities()) {
            if (!known.contains(activity)) {
                found(
                        where,
                        "There is no activity '%s'. Taken off can be product-cost, cost-to-attain, cost-to-serve, cost-to-retain, and the activities %s."
                                .formatted(
                                        activity,
                                        known.stream().sorted().collect(Collectors.joining(", "))));
            }
        }
    }

    private void takenOnce(
            String cost, ContributionMargin margin, String where, Map<String, String> takenBy) {
        String before = takenBy.putIfAbsent(cost, margin.name());
        if (before != null) {
            found(
                    where + ".less",
                    "%s is taken off twice: for '%s' already.".formatted(cost, before));
        }
    }

    private void found(String where, String problem) {
        flaws.add(new ModelFlaw(where, problem));
    }
}
