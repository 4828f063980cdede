package org.whalecurve.persistence.customers;

import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.whalecurve.application.Page;
import org.whalecurve.application.access.CustomerScope;
import org.whalecurve.application.customers.CustomerFilter;
import org.whalecurve.domain.customers.Customer;
import org.whalecurve.persistence.sql.Conditions;
import org.whalecurve.persistence.sql.Cursor;
import org.whalecurve.persistence.sql.Sql;

/** Finds customers by scope and filter; what lies outside the scope never leaves the database. */
@Singleton
final class JdbcCustomerSearch {

    private static final String LIST = "customers";

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

    /** A page of those found, by key. */
    Page<Customer> list(
            CustomerScope scope, CustomerFilter filter, @Nullable String after, int limit) {
        Conditions conditions = conditions(scope, filter);
        if (after != null) {
            conditions.and("key > ?", Cursor.read(after, LIST, 1).text(1));
        }
        List<Customer> rows =
                sql.all(
                        "select number, key, name, country, segment, owner, unit, met_in_import"
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
            case CustomerScope.Part(Set<String> owners, Set<String> units) ->
                    conditions.and(
                            "owner = any (?) or unit = any (?)",
                            owners.toArray(String[]::new),
                            units.toArray(String[]::new));
        }
        if (filter.text() != null) {
            conditions.textIn(filter.text(), "key", "name");
        }
        equal(conditions, "country", filter.country());
        equal(conditions, "segment", filter.segment());
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
                row.getString("owner"),
                row.getString("unit"),
                row.getString("met_in_import"));
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
