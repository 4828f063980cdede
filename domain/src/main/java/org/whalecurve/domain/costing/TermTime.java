package org.whalecurve.domain.costing;

import static java.lang.Math.addExact;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How much time one term of a time equation took for a row of {@link FoldedCustomers}. All terms of
 * an activity together took what {@link CostAssignment#minutesOf} says.
 *
 * @param term the term as the model says it
 * @param counts how much there is of each driver in it
 * @param milliminutes what it took; below zero where it saved time
 */
public record TermTime(TimeTerm term, List<Count> counts, long milliminutes) {

    /**
     * How much there is of a driver.
     *
     * @param driver what was counted
     * @param quantity how much of it
     * @param milliminutesEach what one of it took; null where the term was worked out for each
     *     order or line, so that no single rate holds
     */
    public record Count(Driver driver, long quantity, @Nullable Long milliminutesEach) {}

    /** Whether it was worked out for each order or line, not from sums of drivers. */
    public boolean isWorkedOut() {
        return counts.stream().anyMatch(count -> count.milliminutesEach() == null);
    }

    /**
     * The terms of an activity for a row, in the order of the model.
     *
     * @throws ArithmeticException if a sum leaves the range of a long
     */
    public static List<TermTime> of(
            ResolvedModel model, int activity, FoldedCustomers customers, int row) {
        return model.termsOf(activity).stream()
                .map(term ->
                        term.isLinear()
                                ? linear(model, term, customers, row)
                                : workedOut(model, term, customers, row))
                .toList();
    }

    private static TermTime linear(
            ResolvedModel model, ResolvedTerm term, FoldedCustomers customers, int row) {
        List<Count> counts = new ArrayList<>();
        long sum = 0;
        for (Map.Entry<Driver, Long> each : term.coefficients().entrySet()) {
            long quantity = customers.driver(model.drivers().indexOf(each.getKey()), row);
            counts.add(new Count(each.getKey(), quantity, each.getValue()));
            sum = addExact(sum, each.getKey().total(quantity, each.getValue()));
        }
        return new TermTime(term.term(), List.copyOf(counts), sum);
    }

    private static TermTime workedOut(
            ResolvedModel model, ResolvedTerm term, FoldedCustomers customers, int row) {
        List<Count> counts =
                term.term().minutes().drivers().stream()
                        .map(model.model()::driver)
                        .map(driver ->
                                new Count(
                                        driver,
                                        customers.driver(model.drivers().indexOf(driver), row),
                                        null))
                        .toList();
        return new TermTime(term.term(), counts, customers.computed(term.computed(), row));
    }
}
