package org.whalecurve.domain.scenarios;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.whalecurve.domain.costing.Activity;
import org.whalecurve.domain.costing.Driver;
import org.whalecurve.domain.costing.ResolvedModel;
import org.whalecurve.domain.costing.ResourcePool;

/** Finds what is wrong with changes before anything is computed. */
final class ScenarioReview {

    /** More customers like one than anybody will win. */
    private static final int MOST_TIMES = 1_000;

    private static final int LARGEST_COEFFICIENT = 1_000_000_000;
    private static final long LARGEST_FEE = 1_000_000_000_000L;

    private final ResolvedModel model;
    private final List<String> pools;
    private final List<String> activities;
    private final List<String> drivers;
    private final int[] customers;

    ScenarioReview(ResolvedModel model, CustomerColumns columns) {
        this.model = model;
        pools = model.model().pools().stream().map(ResourcePool::id).toList();
        activities = model.model().activities().stream().map(Activity::id).toList();
        drivers = model.drivers().stream().map(Driver::name).toList();
        customers = columns.customers();
    }

    List<ScenarioFlaw> flawsOf(List<Change> changes) {
        List<ScenarioFlaw> flaws = new ArrayList<>();
        Map<List<Object>, Integer> said = new HashMap<>();
        for (int i = 0; i < changes.size(); i++) {
            int position = i;
            problemOf(changes.get(i))
                    .ifPresent(problem -> flaws.add(new ScenarioFlaw(position, problem)));
            Integer first = said.putIfAbsent(subjectOf(changes.get(i)), i);
            if (first != null) {
                flaws.add(
                        new ScenarioFlaw(
                                i,
                                "Change %d already says this of the same thing: keep one of them."
                                        .formatted(first + 1)));
            }
        }
        return List.copyOf(flaws);
    }

    private Optional<String> problemOf(Change change) {
        return switch (change) {
            case Change.Expense(String pool, _) -> absent("pool", pool, pools);
            case Change.Capacity(String pool, Setting capacity) ->
                    absent("pool", pool, pools)
                            .or(() ->
                                    unless(
                                            capacity.after(
                                                            model.supply(pools.indexOf(pool))
                                                                    .capacity())
                                                    > 0,
                                            "A pool without any capacity has no capacity cost rate:"
                                                    + " leave some of it."));
            case Change.Coefficient(String activity, String driver, long milliminutes) ->
                    absent("activity", activity, activities)
                            .or(() -> absent("driver", driver, drivers))
                            .or(() ->
                                    unless(
                                            Math.abs(milliminutes) <= LARGEST_COEFFICIENT,
                                            "No single thing takes more than a million minutes."));
            case Change.Time(String activity, _) -> absent("activity", activity, activities);
            case Change.Price _ -> Optional.empty();
            case Change.Fee(String driver, long minor) ->
                    absent("driver", driver, drivers)
                            .or(() ->
                                    unless(
                                            Math.abs(minor) <= LARGEST_FEE,
                                            "The fee is beyond all measure."));
            case Change.MinimumOrder(long value, long fee) ->
                    unless(
                            value > 0 && value <= LARGEST_FEE && fee >= 0 && fee <= LARGEST_FEE,
                            "A minimum order is above zero, and its fee not below.");
            case Change.Terms _ -> Optional.empty();
            case Change.TermsOf(int customer, _) -> withoutStatement(customer);
            case Change.Customers(int customer, int times) ->
                    withoutStatement(customer)
                            .or(() ->
                                    unless(
                                            times >= 0 && times <= MOST_TIMES,
                                            "Say how many such customers there are, from 0 to %d."
                                                    .formatted(MOST_TIMES)));
        };
    }

    /** Two changes of the same subject would contradict each other. */
    private static List<Object> subjectOf(Change change) {
        return switch (change) {
            case Change.Expense(String pool, _) -> List.of("expense", pool);
            case Change.Capacity(String pool, _) -> List.of("capacity", pool);
            case Change.Coefficient(String activity, String driver, _) ->
                    List.of("coefficient", activity, driver);
            case Change.Time(String activity, _) -> List.of("time", activity);
            case Change.Price _ -> List.of("price");
            case Change.Fee(String driver, _) -> List.of("fee", driver);
            case Change.MinimumOrder _ -> List.of("minimum order");
            case Change.Terms _ -> List.of("terms");
            case Change.TermsOf(int customer, _) -> List.of("terms", customer);
            case Change.Customers(int customer, _) -> List.of("customers", customer);
        };
    }

    private Optional<String> withoutStatement(int customer) {
        return unless(
                Arrays.binarySearch(customers, customer) >= 0,
                "The customer has no statement in this run.");
    }

    private static Optional<String> absent(String sort, String name, List<String> known) {
        return unless(
                known.contains(name),
                "There is no %s '%s'. There are: %s."
                        .formatted(sort, name, String.join(", ", known)));
    }

    private static Optional<String> unless(boolean right, String problem) {
        return right ? Optional.empty() : Optional.of(problem);
    }
}
