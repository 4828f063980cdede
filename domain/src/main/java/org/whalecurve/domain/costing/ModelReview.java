package org.whalecurve.domain.costing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Finds what is wrong with a cost model before anything is computed with it. */
public final class ModelReview {

    /** The assumed share of price is at most the price itself. */
    private static final long WHOLE_PRICE = 1_000_000;

    private final List<ModelFlaw> flaws = new ArrayList<>();

    private ModelReview() {}

    /** All flaws, in the order of the model; empty for a model that can be run. */
    public static List<ModelFlaw> flawsOf(CostModel model) {
        ModelReview review = new ModelReview();
        review.currency(model);
        review.flaws.addAll(ConversionReview.flawsOf(model));
        review.flaws.addAll(TimeReview.flawsOf(model.drivers()));
        review.pools(model);
        review.activities(model);
        review.flaws.addAll(HierarchyReview.flawsOf(model));
        review.orderSizes(model.orderSizes().bounds());
        review.assumption(model.productCost());
        review.unitCosts(model.productCost().unitCosts());
        return List.copyOf(review.flaws);
    }

    private void currency(CostModel model) {
        if (model.currency().getDefaultFractionDigits() < 0) {
            found("currency", model.currency() + " has no minor unit to count in.");
        }
    }

    private void pools(CostModel model) {
        List<ResourcePool> pools = model.pools();
        if (pools.isEmpty()) {
            found("pools", "A model needs at least one resource pool.");
        }
        Set<String> ids = new HashSet<>();
        for (int i = 0; i < pools.size(); i++) {
            ResourcePool pool = pools.get(i);
            String where = "pools[" + i + "]";
            id(pool.id(), ids, where, "pool");
            if (pool.expense() instanceof MonthlySeries stated
                    && stated.anyMonth(expense -> expense < 0)) {
                found(where + ".expense", "The expense of a pool cannot be negative.");
            }
            if (pool.capacity().anyMonth(capacity -> capacity <= 0)) {
                found(
                        where + ".capacity",
                        "Practical capacity must be above zero: without it there is no cost rate.");
            }
        }
        List<ServicePool> services = model.servicePools().pools();
        for (int i = 0; i < services.size(); i++) {
            id(services.get(i).id(), ids, "service-pools.pools[" + i + "]", "pool");
        }
        List<SustainingCost> sustaining = model.hierarchy().sustainingCosts();
        for (int i = 0; i < sustaining.size(); i++) {
            id(sustaining.get(i).id(), ids, "sustaining-costs[" + i + "]", "pool or cost");
        }
        flaws.addAll(ServicePoolReview.flawsOf(model));
        flaws.addAll(LedgerReview.flawsOf(model));
    }

    private void activities(CostModel model) {
        Set<String> pools =
                model.pools().stream().map(ResourcePool::id).collect(Collectors.toSet());
        Set<String> services =
                model.servicePools().pools().stream()
                        .map(ServicePool::id)
                        .collect(Collectors.toSet());
        Set<String> ids = new HashSet<>();
        for (int i = 0; i < model.activities().size(); i++) {
            Activity activity = model.activities().get(i);
            String where = "activities[" + i + "]";
            id(activity.id(), ids, where, "activity");
            if (services.contains(activity.pool())) {
                found(
                        where + ".pool",
                        "'%s' is a service pool: it works for other pools, not for customers."
                                .formatted(activity.pool()));
            } else if (!pools.contains(activity.pool())) {
                found(
                        where + ".pool",
                        "There is no resource pool '%s'. There are: %s."
                                .formatted(
                                        activity.pool(),
                                        pools.stream().sorted().collect(Collectors.joining(", "))));
            }
            flaws.addAll(TimeReview.flawsOf(activity, where, model.drivers()));
        }
    }

    private void orderSizes(List<Long> bounds) {
        if (bounds.size() > OrderSizes.MOST_BOUNDS) {
            found(
                    "order-size-classes",
                    "At most "
                            + OrderSizes.MOST_BOUNDS
                            + " bounds of order sizes are allowed, not "
                            + bounds.size()
                            + ".");
        }
        long before = 0;
        for (int i = 0; i < bounds.size(); i++) {
            if (bounds.get(i) <= before) {
                found(
                        "order-size-classes[" + i + "]",
                        i == 0
                                ? "The first bound of order sizes must be above zero."
                                : "Bounds of order sizes must rise: each above the one before it.");
            }
            before = bounds.get(i);
        }
    }

    private void assumption(ProductCost cost) {
        ShareOfPrice assumption = cost.assumption();
        if (assumption != null
                && (assumption.millionths() < 0 || assumption.millionths() > WHOLE_PRICE)) {
            found("product-cost.assumption.share", "The share of price must lie between 0 and 1.");
        }
    }

    private void unitCosts(List<UnitCost> costs) {
        for (int i = 0; i < costs.size(); i++) {
            UnitCost cost = costs.get(i);
            if (cost.costMicros() < 0) {
                found(unit(i), "The cost of product '" + cost.product() + "' is negative.");
            }
            if (cost.to().isBefore(cost.from())) {
                found(
                        unit(i),
                        "The cost of product '%s' ends on %s, before it begins on %s."
                                .formatted(cost.product(), cost.to(), cost.from()));
            }
        }
        overlaps(costs);
    }

    /**
     * Of each product in the order of time: a cost that begins before the latest end so far is a
     * second one.
     */
    private void overlaps(List<UnitCost> costs) {
        Map<String, UnitCost> latest = new HashMap<>();
        IntStream.range(0, costs.size())
                .boxed()
                .sorted(Comparator.comparing(i -> costs.get(i).from()))
                .forEach(i -> {
                    UnitCost cost = costs.get(i);
                    UnitCost before = latest.get(cost.product());
                    if (before != null && !before.to().isBefore(cost.from())) {
                        found(
                                unit(i),
                                "Product '%s' has two costs on %s."
                                        .formatted(cost.product(), cost.from()));
                    }
                    if (before == null || before.to().isBefore(cost.to())) {
                        latest.put(cost.product(), cost);
                    }
                });
    }

    private void id(String id, Set<String> ids, String where, String what) {
        if (id.isBlank()) {
            found(where + ".id", "The id must not be blank: results refer to it.");
        } else if (!ids.add(id)) {
            found(where + ".id", "The id '" + id + "' is already that of another " + what + ".");
        }
    }

    private void found(String where, String problem) {
        flaws.add(new ModelFlaw(where, problem));
    }

    private static String unit(int position) {
        return "product-cost.units[" + position + "]";
    }
}
