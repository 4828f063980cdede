package org.whalecurve.persistence.customers;

import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.whalecurve.application.Page;
import org.whalecurve.application.access.CustomerScope;
import org.whalecurve.application.customers.CustomerFilter;
import org.whalecurve.application.customers.CustomerGrouping;
import org.whalecurve.application.customers.port.CustomerGroups;
import org.whalecurve.application.customers.port.GroupedCustomers;
import org.whalecurve.domain.costing.CostObject;
import org.whalecurve.domain.customers.Customer;
import org.whalecurve.domain.initiatives.TouchedCustomers;
import org.whalecurve.persistence.sql.Conditions;
import org.whalecurve.persistence.sql.Cursor;
import org.whalecurve.persistence.sql.Sql;

/** Finds customers by scope and filter; what lies outside the scope never leaves the database. */
@Singleton
final class JdbcCustomerSearch {

    private static final String LIST = "customers";

    private static final String SEGMENTS =
            """
            with named as (
                select segment, min(number) as first from customer
                where segment is not null group by segment)
            select number, first from customer join named using (segment) order by number
            """;

    private static final String ACCOUNTS =
            """
            with parent as (
                select parent as key, min(number) as first from customer
                where parent is not null group by parent),
            account as (
                select parent.key, coalesce(own.number, parent.first) as first
                from parent left join customer own on own.key = parent.key and own.parent is null)
            select number, coalesce(account.first, number) as first
            from customer left join account on account.key = coalesce(customer.parent, customer.key)
            order by number
            """;

    private final Sql sql;

    JdbcCustomerSearch(Sql sql) {
        this.sql = sql;
    }

    /** The numbers found, ascending, as a bare array: there may be millions. */
    int[] numbersOf(CustomerScope scope, CustomerFilter filter) {
        Conditions conditions = conditions(scope, filter);
        Numbers numbers = new Numbers();
        sql.walk(
                "select number from customer" + conditions.where() + " order by number",
                row -> numbers.add(row.getInt("number")),
                conditions.parametersAnd());
        return numbers.toArray();
    }

    /** The groups of every customer, in one walk. */
    CustomerGroups groups() {
        Numbers numbers = new Numbers();
        Map<CustomerGrouping, Names> names = new EnumMap<>(CustomerGrouping.class);
        for (CustomerGrouping grouping : CustomerGrouping.values()) {
            names.put(grouping, new Names());
        }
        sql.walk(
                "select number, country, segment, owner, unit from customer order by number",
                row -> {
                    for (Map.Entry<CustomerGrouping, Names> each : names.entrySet()) {
                        each.getValue().add(row.getString(column(each.getKey())));
                    }
                    return numbers.add(row.getInt("number"));
                });
        Map<CustomerGrouping, CustomerGroups.Membership> memberships =
                new EnumMap<>(CustomerGrouping.class);
        names.forEach((grouping, each) -> memberships.put(grouping, each.toMembership()));
        return new CustomerGroups(numbers.toArray(), memberships);
    }

    /**
     * The number of one customer stands for the group, so that no name leaves the database. Only
     * parent accounts are worth looking up: every other customer is an account of its own.
     */
    GroupedCustomers groupedBy(CostObject group) {
        Numbers customers = new Numbers();
        Numbers groups = new Numbers();
        sql.walk(
                switch (group) {
                    case SEGMENT -> SEGMENTS;
                    case ACCOUNT -> ACCOUNTS;
                    case CUSTOMER, PRODUCT, MARKET, CHANNEL, ORDER_SIZE ->
                            throw new IllegalArgumentException(group + " groups no customers");
                },
                row -> {
                    groups.add(row.getInt("first"));
                    return customers.add(row.getInt("number"));
                });
        return new GroupedCustomers(customers.toArray(), groups.toArray());
    }

    private static String column(CustomerGrouping grouping) {
        return switch (grouping) {
            case COUNTRY -> "country";
            case SEGMENT -> "segment";
            case OWNER -> "owner";
            case UNIT -> "unit";
        };
    }

    /** A page of those found, by key. */
    Page<Customer> list(
            CustomerScope scope, CustomerFilter filter, @Nullable String after, int limit) {
        Conditions conditions = conditions(scope, filter);
        if (after != null) {
            conditions.and("key > ?", Cursor.read(after, LIST, 1).text(1));
        }
        List<Customer> rows =
                sql.all(
                        "select number, key, name, country, segment, parent, owner, unit,"
                                + " met_in_import"
                                + " from customer"
                                + conditions.where()
                                + " order by key limit ?",
                        JdbcCustomerSearch::read,
                        conditions.parametersAnd(limit + 1));
        return Cursor.page(rows, limit, customer -> Cursor.of(LIST, customer.key()));
    }

    private static Conditions conditions(CustomerScope scope, CustomerFilter filter) {
        Conditions conditions = new Conditions();
        switch (scope) {
            case CustomerScope.WholeCompany whole -> {}
            case CustomerScope.Part(
                            Set<String> owners,
                            Set<String> units,
                            TouchedCustomers others) ->
                    conditions.and(
                            "owner = any (?) or unit = any (?) or key = any (?)"
                                    + " or segment = any (?) or country = any (?)",
                            owners.toArray(String[]::new),
                            units.toArray(String[]::new),
                            others.keys().toArray(String[]::new),
                            others.segments().toArray(String[]::new),
                            others.countries().toArray(String[]::new));
        }
        if (filter.text() != null) {
            conditions.textIn(filter.text(), "key", "name");
        }
        equal(conditions, "country", filter.country());
        if (CustomerFilter.NO_SEGMENT.equals(filter.segment())) {
            conditions.and("segment is null");
        } else {
            equal(conditions, "segment", filter.segment());
        }
        if (filter.account() != null) {
            conditions.and(
                    "parent = ? or (parent is null and key = ?)",
                    filter.account(),
                    filter.account());
        }
        equal(conditions, "owner", filter.owner());
        equal(conditions, "unit", filter.unit());
        return conditions;
    }

    private static void equal(Conditions conditions, String column, @Nullable String wanted) {
        if (wanted != null) {
            conditions.and(column + " = ?", wanted);
        }
    }

    private static Customer read(ResultSet row) throws SQLException {
        return new Customer(
                row.getInt("number"),
                row.getString("key"),
                row.getString("name"),
                row.getString("country"),
                row.getString("segment"),
                row.getString("parent"),
                row.getString("owner"),
                row.getString("unit"),
                row.getString("met_in_import"));
    }

    /** Names met one after the other, each kept once. */
    private static final class Names {

        private final Numbers positions = new Numbers();
        private final Map<String, Integer> known = new LinkedHashMap<>();

        void add(@Nullable String name) {
            positions.add(known.computeIfAbsent(name == null ? "" : name, _ -> known.size()));
        }

        CustomerGroups.Membership toMembership() {
            return new CustomerGroups.Membership(positions.toArray(), List.copyOf(known.keySet()));
        }
    }

    /** A growing row of numbers, without an object for each. */
    private static final class Numbers {

        private int[] numbers = new int[1_024];
        private int size;

        boolean add(int number) {
            if (size == numbers.length) {
                numbers = Arrays.copyOf(numbers, 2 * size);
            }
            numbers[size++] = number;
            return true;
        }

        int[] toArray() {
            return Arrays.copyOf(numbers, size);
        }
    }
}
