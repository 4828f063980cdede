package org.whalecurve.application.lifetime.internal;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import org.whalecurve.application.access.Actor;
import org.whalecurve.application.access.CustomerScope;
import org.whalecurve.application.customers.CustomerFilter;
import org.whalecurve.application.customers.CustomerGrouping;
import org.whalecurve.application.customers.port.CustomerGroups;
import org.whalecurve.application.customers.port.Customers;
import org.whalecurve.application.lifetime.EquityGrouping;
import org.whalecurve.application.lifetime.EquityReport;
import org.whalecurve.application.lifetime.ViewEquity;
import org.whalecurve.application.lifetime.port.CustomerValues;
import org.whalecurve.application.lifetime.port.LifetimeRuns;
import org.whalecurve.domain.lifetime.runs.LifetimeResult;
import org.whalecurve.domain.lifetime.runs.LifetimeRun;
import org.whalecurve.domain.lifetime.value.EquityCell;
import org.whalecurve.domain.lifetime.value.Quarter;
import org.whalecurve.domain.lifetime.value.ValuedCustomer;

/** Adds up what groups of customers are worth. */
public final class EquityQueries implements ViewEquity {

    private static final Comparator<EquityReport.Part> IN_TIME =
            Comparator.comparing(EquityReport.Part::name);

    private static final Comparator<EquityReport.Part> BY_FUTURE =
            Comparator.comparingDouble((EquityReport.Part part) -> part.equity().future().value())
                    .reversed()
                    .thenComparing(EquityReport.Part::name);

    private final ComputedRuns computed;
    private final CustomerValues values;
    private final Customers customers;

    public EquityQueries(LifetimeRuns runs, CustomerValues values, Customers customers) {
        this.computed = new ComputedRuns(runs);
        this.values = values;
        this.customers = customers;
    }

    @Override
    public EquityReport viewEquity(Actor actor, String runId, EquityGrouping by) {
        LifetimeRun run = computed.of(runId);
        LifetimeResult result = requireNonNull(run.result());
        int[] selection =
                actor.scope() instanceof CustomerScope.WholeCompany
                        ? null
                        : customers.numbersOf(actor.scope(), CustomerFilter.ALL);
        Function<ValuedCustomer, String> groupOf = groupOf(by, run.inputs().cut());
        SortedMap<String, EquityCell> cells = new TreeMap<>();
        EquityCell all = new EquityCell();
        values.read(
                run.id(),
                selection,
                value -> {
                    cells.computeIfAbsent(groupOf.apply(value), _ -> new EquityCell()).add(value);
                    all.add(value);
                });
        List<EquityReport.Part> parts =
                cells.entrySet().stream()
                        .map(cell -> new EquityReport.Part(cell.getKey(), cell.getValue().equity()))
                        .sorted(by == EquityGrouping.COHORT ? IN_TIME : BY_FUTURE)
                        .toList();
        return new EquityReport(
                run,
                result.currency(),
                by,
                parts,
                all.equity(),
                result.customers() - all.equity().customers());
    }

    private Function<ValuedCustomer, String> groupOf(EquityGrouping by, LocalDate cut) {
        return switch (by) {
            case COHORT -> value -> Quarter.of(cut.minusDays(value.history().age())).toString();
            case SEGMENT -> groupOf(CustomerGrouping.SEGMENT);
            case COUNTRY -> groupOf(CustomerGrouping.COUNTRY);
        };
    }

    private Function<ValuedCustomer, String> groupOf(CustomerGrouping grouping) {
        CustomerGroups groups = customers.groups();
        int[] numbers = groups.numbers();
        CustomerGroups.Membership membership = groups.membership(grouping);
        return value -> {
            int position = Arrays.binarySearch(numbers, value.customer());
            return position < 0 ? "" : membership.names().get(membership.groups()[position]);
        };
    }
}
