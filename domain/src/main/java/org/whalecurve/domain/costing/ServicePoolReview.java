package org.whalecurve.domain.costing;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.whalecurve.domain.costing.allocation.AllocationMethod;
import org.whalecurve.domain.costing.allocation.ServiceGroups;

/** Finds what is wrong with the service pools of a model before anything is allocated. */
final class ServicePoolReview {

    /**
     * The exact equations of so many pools that all serve each other take a second or two; the time
     * grows with the fifth power of their number.
     */
    static final int MOST_POOLS = 50;

    private final CostModel model;
    private final List<ServicePool> services;
    private final Set<String> serviceIds;
    private final Set<String> allIds;
    private final List<ModelFlaw> flaws = new ArrayList<>();

    private ServicePoolReview(CostModel model) {
        this.model = model;
        services = model.servicePools().pools();
        serviceIds = services.stream().map(ServicePool::id).collect(Collectors.toSet());
        allIds =
                Stream.concat(serviceIds.stream(), model.pools().stream().map(ResourcePool::id))
                        .collect(Collectors.toSet());
    }

    /** All flaws but those of ids, in the order of the model. */
    static List<ModelFlaw> flawsOf(CostModel model) {
        ServicePoolReview review = new ServicePoolReview(model);
        if (review.services.size() > MOST_POOLS) {
            review.found("pools", "At most " + MOST_POOLS + " service pools are allowed.");
            return review.flaws;
        }
        for (int i = 0; i < review.services.size(); i++) {
            review.rule(review.services.get(i), "pools[" + i + "].serves");
        }
        review.order();
        boolean idsAreDistinct =
                review.allIds.size() == review.services.size() + model.pools().size();
        if (review.flaws.isEmpty() && idsAreDistinct) {
            review.exits();
        }
        return review.flaws;
    }

    private void rule(ServicePool service, String where) {
        AllocationRule rule = service.serves();
        if (rule.quantities().isEmpty()) {
            found(where + ".quantities", "Say which pools the service pool serves, and how much.");
        }
        rule.quantities()
                .forEach((pool, quantity) ->
                        quantity(service, pool, quantity, where + ".quantities." + pool));
        Long capacity = rule.capacity();
        if (capacity != null && !rule.isSkipped() && capacity < rule.takenByAll()) {
            found(
                    where + ".capacity",
                    "The pools take more of the service than it has: the quantities add up to more than the capacity.");
        }
    }

    private void quantity(ServicePool service, String pool, long quantity, String where) {
        if (pool.equals(service.id())) {
            found(where, "A service pool does not charge itself: leave it out.");
        } else if (!allIds.contains(pool)) {
            found(
                    where,
                    "There is no pool '%s'. There are: %s."
                            .formatted(
                                    pool,
                                    allIds.stream().sorted().collect(Collectors.joining(", "))));
        }
        if (quantity < 0 && service.serves().negative() == DriverPolicy.FAIL) {
            found(
                    where,
                    "A negative quantity. Correct it, or say 'negative: zero' to count it as zero, or 'negative: skip' to leave the cost unallocated.");
        }
        if (quantity == 0 && service.serves().zero() == DriverPolicy.FAIL) {
            found(where, "A quantity of zero, which the rule does not allow (zero: fail).");
        }
    }

    private void order() {
        List<String> order = model.servicePools().order();
        if (order.isEmpty()) {
            return;
        }
        if (model.servicePools().method() != AllocationMethod.STEP_DOWN) {
            found("order", "Only a step-down has an order: leave it out.");
        }
        Set<String> named = new HashSet<>();
        for (int i = 0; i < order.size(); i++) {
            if (!serviceIds.contains(order.get(i))) {
                found("order[" + i + "]", "There is no service pool '" + order.get(i) + "'.");
            }
            if (!named.add(order.get(i))) {
                found("order[" + i + "]", "'" + order.get(i) + "' stands here a second time.");
            }
        }
        String missing =
                services.stream()
                        .map(ServicePool::id)
                        .filter(id -> !named.contains(id))
                        .collect(Collectors.joining(", "));
        if (!missing.isEmpty()) {
            found("order", "An order names every service pool; missing: " + missing + ".");
        }
    }

    /** Cost that goes round and round, or has nowhere to go, is refused by name. */
    private void exits() {
        for (int[] group : ServiceGroups.withoutExit(ResolvedServices.of(model).network())) {
            int first = group[0];
            String names =
                    IntStream.of(group)
                            .mapToObj(services::get)
                            .map(pool -> "'" + pool.id() + "'")
                            .collect(Collectors.joining(", "));
            found(
                    "pools[" + first + "].serves.quantities",
                    group.length == 1
                            ? "The cost of %s has nowhere to go: %s."
                                    .formatted(names, whyNowhere(services.get(first)))
                            : "The cost of %s goes round in a closed loop: none of them serves a pool outside it."
                                    .formatted(names));
        }
    }

    private String whyNowhere(ServicePool service) {
        if (service.serves().takenByAll() == 0) {
            return "nobody takes anything of its service";
        }
        return model.servicePools().method() == AllocationMethod.DIRECT
                ? "it serves service pools only, which the direct method does not count"
                : "it serves only pools that are closed before it";
    }

    private void found(String where, String problem) {
        flaws.add(new ModelFlaw("service-pools." + where, problem));
    }
}
