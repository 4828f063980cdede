package org.whalecurve.domain.costing;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.whalecurve.domain.costing.expression.Formula;
import org.whalecurve.domain.costing.expression.LinearForm;
import org.whalecurve.domain.imports.FactType;
import org.whalecurve.domain.imports.RowKind;

/**
 * The time equations of a model as positions: what is linear as coefficients of drivers, everything
 * else as formulas that are worked out order by order or line by line.
 *
 * @param drivers the distinct drivers, those over order lines first
 * @param coefficients milliminutes for one unit of a driver, by activity, then by driver
 * @param computed the terms that are not linear
 * @param terms every term of every activity, in the order of the model
 */
record ResolvedTimes(
        List<Driver> drivers,
        long[][] coefficients,
        List<ComputedTerm> computed,
        List<ResolvedTerm> terms) {

    /** Resolves the time equations of a model without flaws. */
    static ResolvedTimes of(CostModel model) {
        LinkedHashSet<Driver> drivers = new LinkedHashSet<>();
        List<Map<Driver, Long>> sums = new ArrayList<>();
        List<Unresolved> unresolved = new ArrayList<>();
        List<ResolvedTerm> terms = new ArrayList<>();
        for (int a = 0; a < model.activities().size(); a++) {
            Map<Driver, Long> sum = new LinkedHashMap<>();
            for (TimeTerm term : model.activities().get(a).timeEquation()) {
                Map<Driver, Long> linear = linear(term, model);
                if (linear == null) {
                    terms.add(ResolvedTerm.computed(a, term, unresolved.size()));
                    unresolved.add(new Unresolved(a, term));
                    term.minutes().drivers().forEach(name -> drivers.add(model.driver(name)));
                } else {
                    terms.add(ResolvedTerm.linear(a, term, linear));
                    linear.forEach((driver, by) -> sum.merge(driver, by, Math::addExact));
                    drivers.addAll(linear.keySet());
                }
            }
            sums.add(sum);
        }
        List<Driver> positions =
                Stream.concat(
                                drivers.stream().filter(LineDriver.class::isInstance),
                                drivers.stream().filter(FactDriver.class::isInstance))
                        .toList();
        return new ResolvedTimes(
                positions,
                sums.stream()
                        .map(sum ->
                                positions.stream()
                                        .mapToLong(driver -> sum.getOrDefault(driver, 0L))
                                        .toArray())
                        .toArray(long[][]::new),
                unresolved.stream().map(term -> term.resolve(model, positions)).toList(),
                List.copyOf(terms));
    }

    List<LineDriver> lineDrivers() {
        return drivers.stream()
                .filter(LineDriver.class::isInstance)
                .map(LineDriver.class::cast)
                .toList();
    }

    SequencedMap<FactType, List<FactDriver>> factDrivers() {
        SequencedMap<FactType, List<FactDriver>> byType = new LinkedHashMap<>();
        for (Driver driver : drivers) {
            if (driver instanceof FactDriver counted) {
                byType.computeIfAbsent(counted.type(), _ -> new ArrayList<>()).add(counted);
            }
        }
        return byType;
    }

    /** The positions of the drivers that have a coefficient, by activity. */
    int[][] driversOf() {
        return Stream.of(coefficients)
                .map(each -> IntStream.range(0, each.length).filter(d -> each[d] != 0).toArray())
                .toArray(int[][]::new);
    }

    /** The positions of the terms that are not linear, by activity. */
    int[][] computedOf() {
        return IntStream.range(0, coefficients.length)
                .mapToObj(activity ->
                        IntStream.range(0, computed.size())
                                .filter(term -> computed.get(term).activity() == activity)
                                .toArray())
                .toArray(int[][]::new);
    }

    private record Unresolved(int activity, TimeTerm term) {

        ComputedTerm resolve(CostModel model, List<Driver> positions) {
            return new ComputedTerm(
                    activity,
                    (LineDriver) term.per(),
                    Formula.of(term.minutes(), name -> positions.indexOf(model.driver(name))));
        }
    }

    /**
     * The term as coefficients of drivers over all lines, or null if it has to be worked out order
     * by order or line by line.
     */
    private static @Nullable Map<Driver, Long> linear(TimeTerm term, CostModel model) {
        LinearForm form = LinearForm.of(term.minutes()).orElse(null);
        if (form == null) {
            return null;
        }
        if (!(term.per() instanceof LineDriver per)) {
            return Map.of(term.per(), form.constant());
        }
        Map<Driver, Long> coefficients = new LinkedHashMap<>();
        if (form.constant() != 0 || form.coefficients().isEmpty()) {
            coefficients.put(per, form.constant());
        }
        for (Map.Entry<String, Long> by : form.coefficients().entrySet()) {
            Driver counted = within(per, (LineDriver) model.driver(by.getKey()));
            if (counted == null) {
                return null;
            }
            coefficients.merge(counted, by.getValue(), Math::addExact);
        }
        return coefficients;
    }

    /**
     * The driver whose sum over all lines is that of a driver within the orders or on the lines
     * that count for a term; null if there is none.
     *
     * <p>An order counts as soon as one of its lines does, and then all its lines are in it: the
     * sum is that of the driver itself if each line that counts for the driver makes its order
     * count for the term. On single lines, both must count the line.
     */
    private static @Nullable Driver within(LineDriver term, LineDriver driver) {
        if (term.basis() == Driver.Basis.ORDER) {
            return term.of().containsAll(driver.of()) && term.market().covers(driver.market())
                    ? driver
                    : null;
        }
        Set<RowKind> kinds = new HashSet<>(driver.of());
        kinds.retainAll(term.of());
        Driver.Market market =
                term.market().covers(driver.market()) ? driver.market() : term.market();
        return kinds.isEmpty() || !driver.market().covers(market)
                ? null
                : new LineDriver(driver.basis(), Set.copyOf(kinds), market);
    }
}
