package org.whalecurve.application.customers.port;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.whalecurve.application.InMemoryPages;
import org.whalecurve.application.InMemoryTable;
import org.whalecurve.application.InMemoryUnitOfWork;
import org.whalecurve.application.Page;
import org.whalecurve.application.access.CustomerScope;
import org.whalecurve.application.customers.CustomerDetails;
import org.whalecurve.application.customers.CustomerFilter;
import org.whalecurve.application.customers.CustomerGrouping;
import org.whalecurve.application.customers.VersionedCustomer;
import org.whalecurve.application.facts.port.InMemoryNumbers;
import org.whalecurve.application.facts.port.Numbering;
import org.whalecurve.domain.costing.CostObject;
import org.whalecurve.domain.customers.Customer;

/** Customers held in memory. */
public final class InMemoryCustomers implements Customers {

    private final InMemoryTable<String, VersionedCustomer> customers;
    private final InMemoryNumbers<VersionedCustomer> numbers;

    public InMemoryCustomers(InMemoryUnitOfWork unitOfWork) {
        customers = new InMemoryTable<>(unitOfWork, Comparator.naturalOrder());
        numbers = new InMemoryNumbers<>(customers, there -> there.customer().number());
    }

    @Override
    public Numbering numbering(String importId) {
        return numbers.numbering(met ->
                number ->
                        new VersionedCustomer(
                                new Customer(
                                        number,
                                        met.key(),
                                        met.key(),
                                        met.hint(),
                                        null,
                                        null,
                                        null,
                                        null,
                                        importId),
                                0));
    }

    @Override
    public Optional<VersionedCustomer> find(String key) {
        return customers.find(key);
    }

    @Override
    public Map<Integer, Customer> byNumber(Collection<Integer> wanted) {
        return customers.all().stream()
                .map(VersionedCustomer::customer)
                .filter(customer -> wanted.contains(customer.number()))
                .collect(Collectors.toMap(Customer::number, Function.identity()));
    }

    @Override
    public int[] numbersOf(CustomerScope scope, CustomerFilter filter) {
        return fitting(scope, filter).mapToInt(Customer::number).sorted().toArray();
    }

    @Override
    public CustomerGroups groups() {
        List<Customer> all =
                customers.all().stream()
                        .map(VersionedCustomer::customer)
                        .sorted(Comparator.comparingInt(Customer::number))
                        .toList();
        return new CustomerGroups(
                all.stream().mapToInt(Customer::number).toArray(),
                Map.of(
                        CustomerGrouping.COUNTRY, membership(all, Customer::country),
                        CustomerGrouping.SEGMENT, membership(all, Customer::segment),
                        CustomerGrouping.OWNER, membership(all, Customer::owner),
                        CustomerGrouping.UNIT, membership(all, Customer::unit)));
    }

    @Override
    public GroupedCustomers groupedBy(CostObject group) {
        if (!group.groupsCustomers()) {
            throw new IllegalArgumentException(group + " groups no customers");
        }
        SortedMap<Integer, Integer> groups = new TreeMap<>();
        Map<String, Integer> first = new HashMap<>();
        if (group == CostObject.ACCOUNT) {
            customers.all().stream()
                    .map(VersionedCustomer::customer)
                    .filter(each -> each.parent() == null)
                    .forEach(each -> first.put(each.key(), each.number()));
        }
        customers.all().stream()
                .map(VersionedCustomer::customer)
                .sorted(Comparator.comparingInt(Customer::number))
                .forEach(each -> {
                    String name = group == CostObject.SEGMENT ? each.segment() : each.account();
                    if (name != null) {
                        first.putIfAbsent(name, each.number());
                        groups.put(each.number(), first.get(name));
                    }
                });
        return new GroupedCustomers(
                groups.keySet().stream().mapToInt(Integer::intValue).toArray(),
                groups.values().stream().mapToInt(Integer::intValue).toArray());
    }

    private static CustomerGroups.Membership membership(
            List<Customer> all, Function<Customer, @Nullable String> group) {
        List<String> groups =
                all.stream()
                        .map(each -> Objects.requireNonNullElse(group.apply(each), ""))
                        .toList();
        List<String> names = groups.stream().distinct().toList();
        return new CustomerGroups.Membership(
                groups.stream().mapToInt(names::indexOf).toArray(), names);
    }

    @Override
    public Page<Customer> list(
            CustomerScope scope, CustomerFilter filter, @Nullable String after, int limit) {
        return InMemoryPages.page(fitting(scope, filter).toList(), Customer::key, after, limit);
    }

    @Override
    public synchronized Optional<VersionedCustomer> change(
            CustomerDetails details, long expectedVersion) {
        Optional<VersionedCustomer> changed =
                customers
                        .find(details.key())
                        .filter(there -> there.version() == expectedVersion)
                        .map(there -> changed(there, details));
        changed.ifPresent(customer -> customers.put(details.key(), customer));
        return changed;
    }

    @Override
    public synchronized int putAll(List<CustomerDetails> details) {
        int added = 0;
        for (CustomerDetails said : details) {
            VersionedCustomer there = customers.find(said.key()).orElse(null);
            if (there == null) {
                added++;
                customers.put(said.key(), new VersionedCustomer(as(numbers.next(), said), 0));
            } else if (!there.customer().equals(as(there.customer().number(), said))) {
                customers.put(said.key(), changed(there, said));
            }
        }
        return added;
    }

    private static VersionedCustomer changed(VersionedCustomer there, CustomerDetails said) {
        return new VersionedCustomer(as(there.customer().number(), said), there.version() + 1);
    }

    private static Customer as(int number, CustomerDetails said) {
        return new Customer(
                number,
                said.key(),
                said.name(),
                said.country(),
                said.segment(),
                said.parent(),
                said.owner(),
                said.unit(),
                null);
    }

    private Stream<Customer> fitting(CustomerScope scope, CustomerFilter filter) {
        return customers.all().stream()
                .map(VersionedCustomer::customer)
                .filter(scope::includes)
                .filter(fits(filter));
    }

    private static Predicate<Customer> fits(CustomerFilter filter) {
        return customer ->
                (filter.text() == null
                                || holds(customer.key(), filter.text())
                                || holds(customer.name(), filter.text()))
                        && allows(filter.country(), customer.country())
                        && allows(
                                filter.segment(),
                                Objects.requireNonNullElse(customer.segment(), ""))
                        && allows(filter.account(), customer.account())
                        && allows(filter.owner(), customer.owner())
                        && allows(filter.unit(), customer.unit());
    }

    private static boolean allows(@Nullable String wanted, @Nullable String value) {
        return wanted == null || Objects.equals(wanted, value);
    }

    private static boolean holds(String whole, String part) {
        return whole.toLowerCase(Locale.ROOT).contains(part.toLowerCase(Locale.ROOT));
    }
}
