package org.whalecurve.domain.costing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Finds what is wrong with a cost model before anything is computed with it. */
public final class ModelReview {

    /** The assumed share of price is at most the price itself. */
    private static final long WHOLE_PRICE = 1_000_000;

    private ModelReview() {}

    /** All flaws, in the order of the model; empty for a model that can be run. */
    public static List<ModelFlaw> flawsOf(CostModel model) {
        List<ModelFlaw> flaws = new ArrayList<>();
        reviewPools(model.pools(), flaws);
        reviewActivities(model, flaws);
        reviewProductCost(model.productCost(), flaws);
        return List.copyOf(flaws);
    }

    private static void reviewPools(List<ResourcePool> pools, List<ModelFlaw> flaws) {
        Set<String> ids = new HashSet<>();
        if (pools.isEmpty()) {
            flaws.add(new ModelFlaw("pools", "A model needs at least one resource pool."));
        }
        for (int i = 0; i < pools.size(); i++) {
            ResourcePool pool = pools.get(i);
            String where = "pools[" + i + "]";
            if (!ids.add(pool.id())) {
                flaws.add(
                        new ModelFlaw(
                                where + ".id",
                                "The id '" + pool.id() + "' is already that of another pool."));
            }
            if (pool.expense().everyMonth() < 0
                    || pool.expense().except().values().stream().anyMatch(e -> e < 0)) {
                flaws.add(
                        new ModelFlaw(
                                where + ".expense", "The expense of a pool cannot be negative."));
            }
            if (pool.capacity().everyMonth() <= 0
                    || pool.capacity().except().values().stream().anyMatch(c -> c <= 0)) {
                flaws.add(
                        new ModelFlaw(
                                where + ".capacity",
                                "Practical capacity must be above zero: without it there is no cost rate."));
            }
        }
    }

    private static void reviewActivities(CostModel model, List<ModelFlaw> flaws) {
        Set<String> pools =
                model.pools().stream().map(ResourcePool::id).collect(Collectors.toSet());
        Set<String> ids = new HashSet<>();
        for (int i = 0; i < model.activities().size(); i++) {
            Activity activity = model.activities().get(i);
            String where = "activities[" + i + "]";
            if (!ids.add(activity.id())) {
                flaws.add(
                        new ModelFlaw(
                                where + ".id",
                                "The id '"
                                        + activity.id()
                                        + "' is already that of another activity."));
            }
            if (!pools.contains(activity.pool())) {
                flaws.add(
                        new ModelFlaw(
                                where + ".pool",
                                "There is no resource pool '"
                                        + activity.pool()
                                        + "'. There are: "
                                        + pools.stream().sorted().collect(Collectors.joining(", "))
                                        + "."));
            }
            if (activity.timeEquation().isEmpty()) {
                flaws.add(
                        new ModelFlaw(where + ".time", "A time equation needs at least one term."));
            }
            reviewTerms(activity.timeEquation(), where, flaws);
        }
    }

    private static void reviewTerms(List<TimeTerm> terms, String where, List<ModelFlaw> flaws) {
        for (int t = 0; t < terms.size(); t++) {
            if (terms.get(t).driver().of().isEmpty()) {
                flaws.add(
                        new ModelFlaw(
                                where + ".time[" + t + "].of",
                                "A driver must say of which kinds of lines it counts."));
            }
        }
    }

    private static void reviewProductCost(ProductCost cost, List<ModelFlaw> flaws) {
        ShareOfPrice assumption = cost.assumption();
        if (assumption != null
                && (assumption.millionths() < 0 || assumption.millionths() > WHOLE_PRICE)) {
            flaws.add(
                    new ModelFlaw(
                            "product-cost.assumption.share",
                            "The share of price must lie between 0 and 1."));
        }
        List<UnitCost> sorted =
                cost.unitCosts().stream()
                        .sorted(
                                Comparator.comparing(UnitCost::product)
                                        .thenComparing(UnitCost::from))
                        .toList();
        for (int i = 0; i < sorted.size(); i++) {
            UnitCost unit = sorted.get(i);
            if (unit.to().isBefore(unit.from()) || unit.costMicros() < 0) {
                flaws.add(
                        new ModelFlaw(
                                "product-cost.units",
                                "The cost of product '"
                                        + unit.product()
                                        + "' from "
                                        + unit.from()
                                        + " is negative or ends before it begins."));
            }
            if (i > 0
                    && sorted.get(i - 1).product().equals(unit.product())
                    && !sorted.get(i - 1).to().isBefore(unit.from())) {
                flaws.add(
                        new ModelFlaw(
                                "product-cost.units",
                                "Product '"
                                        + unit.product()
                                        + "' has two costs on "
                                        + unit.from()
                                        + "."));
            }
        }
    }
}
