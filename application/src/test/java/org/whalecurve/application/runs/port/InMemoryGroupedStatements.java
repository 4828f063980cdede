package org.whalecurve.application.runs.port;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.whalecurve.application.customers.port.GroupedCustomers;
import org.whalecurve.domain.profitability.CustomerStatement;
import org.whalecurve.domain.profitability.ListedSales;

/**
 * Statements of groups, added up in memory.
 *
 * @param none the customers that are in no group; null if there are none
 * @param groups the statements of the groups, by rank
 */
record InMemoryGroupedStatements(@Nullable CustomerStatement none, List<CustomerStatement> groups)
        implements GroupedStatements {

    static InMemoryGroupedStatements of(
            List<CustomerStatement> customers, GroupedCustomers grouped) {
        Map<Integer, CustomerStatement> sums =
                customers.stream()
                        .map(each -> numbered(each, groupOf(each.customer(), grouped)))
                        .collect(
                                Collectors.toMap(
                                        CustomerStatement::customer,
                                        each -> each,
                                        InMemoryGroupedStatements::sum,
                                        TreeMap::new));
        CustomerStatement none = sums.remove(0);
        List<CustomerStatement> ranked = new ArrayList<>();
        sums.values().stream()
                .sorted(
                        Comparator.comparingLong(CustomerStatement::profit)
                                .reversed()
                                .thenComparing(InMemoryStatementStore.BY_NUMBER))
                .forEach(each -> ranked.add(each.ranked(ranked.size() + 1)));
        return new InMemoryGroupedStatements(none, List.copyOf(ranked));
    }

    @Override
    public Optional<CustomerStatement> find(int group) {
        return group == 0
                ? Optional.ofNullable(none)
                : groups.stream().filter(each -> each.customer() == group).findFirst();
    }

    @Override
    public List<CustomerStatement> list(StatementOrder order, int skip, int limit) {
        Comparator<CustomerStatement> by =
                Comparator.comparingLong(InMemoryStatementStore.figure(order.by()));
        return groups.stream()
                .sorted(
                        (order.ascending() ? by : by.reversed())
                                .thenComparing(InMemoryStatementStore.BY_NUMBER))
                .skip(skip)
                .limit(limit)
                .toList();
    }

    @Override
    public RankedProfits ranked() {
        return new RankedProfits(
                groups.stream().mapToInt(CustomerStatement::customer).toArray(),
                groups.stream().mapToLong(CustomerStatement::profit).toArray());
    }

    @Override
    public void forEach(Consumer<CustomerStatement> receiver) {
        groups.forEach(receiver);
    }

    @Override
    public void close() {
        // Nothing is open.
    }

    private static int groupOf(int customer, GroupedCustomers grouped) {
        int place = Arrays.binarySearch(grouped.customers(), customer);
        return place < 0 ? 0 : grouped.groups()[place];
    }

    private static CustomerStatement numbered(CustomerStatement each, int number) {
        return new CustomerStatement(
                number,
                0,
                each.amounts(),
                each.knownCost(),
                each.assumedCost(),
                each.uncosted(),
                each.listed(),
                each.activityCosts(),
                each.driverQuantities(),
                each.profit());
    }

    private static CustomerStatement sum(CustomerStatement one, CustomerStatement other) {
        var amounts = new TreeMap<>(one.amounts());
        other.amounts().forEach((kind, amount) -> amounts.merge(kind, amount, Math::addExact));
        return new CustomerStatement(
                one.customer(),
                0,
                amounts,
                Math.addExact(one.knownCost(), other.knownCost()),
                Math.addExact(one.assumedCost(), other.assumedCost()),
                Math.addExact(one.uncosted(), other.uncosted()),
                ListedSales.sum(requireNonNull(one.listed()), requireNonNull(other.listed())),
                sum(one.activityCosts(), other.activityCosts()),
                sum(one.driverQuantities(), other.driverQuantities()),
                Math.addExact(one.profit(), other.profit()));
    }

    private static List<Long> sum(List<Long> one, List<Long> other) {
        return IntStream.range(0, one.size())
                .mapToObj(i -> Math.addExact(one.get(i), other.get(i)))
                .toList();
    }
}
