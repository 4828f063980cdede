package org.whalecurve.persistence.lifetime;

import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.whalecurve.application.lifetime.ValueOrder;
import org.whalecurve.application.lifetime.port.CustomerValues;
import org.whalecurve.domain.lifetime.purchases.History;
import org.whalecurve.domain.lifetime.value.CustomerEquity;
import org.whalecurve.domain.lifetime.value.ValuedCustomer;
import org.whalecurve.domain.lifetime.value.ValuedCustomers;
import org.whalecurve.domain.statistics.Estimate;
import org.whalecurve.persistence.sql.BinaryCopy;
import org.whalecurve.persistence.sql.Conditions;
import org.whalecurve.persistence.sql.Sql;

/** The values of customers in a table that is only added to, a row for each customer and run. */
@Singleton
final class JdbcCustomerValues implements CustomerValues {

    private static final String TARGET =
            "customer_value (run, customer, repeats, recency, age, past, own_mean, alive,"
                    + " purchases, profit, future, error, at_risk)";

    private static final int COLUMNS = 13;

    private static final String VALUES =
            """
            select customer, repeats, recency, age, past, own_mean, alive, purchases, profit,
                future, error, at_risk
            from customer_value
            """;

    private static final String EQUITY =
            """
            select count(*) as customers, coalesce(sum(past), 0) as past,
                coalesce(sum(future), 0) as future,
                coalesce(sqrt(sum(error * error)), 0) as error,
                coalesce(sum(at_risk), 0) as at_risk
            from customer_value
            """;

    private final Sql sql;

    JdbcCustomerValues(Sql sql) {
        this.sql = sql;
    }

    @Override
    public void write(String runId, ValuedCustomers customers) {
        sql.onConnection("copy " + TARGET, connection -> copy(runId, customers, connection));
    }

    private static boolean copy(String runId, ValuedCustomers customers, Connection connection)
            throws SQLException {
        try (BinaryCopy copy = BinaryCopy.into(TARGET, connection)) {
            for (int i = 0; i < customers.size(); i++) {
                History history = customers.histories().history(i);
                copy.row(COLUMNS)
                        .text(runId)
                        .integer(customers.customers()[i])
                        .integer(history.repeats())
                        .integer(history.recency())
                        .integer(history.age())
                        .bigint(customers.past()[i])
                        .number(customers.ownMean()[i])
                        .number(customers.alive()[i])
                        .number(customers.purchases()[i])
                        .number(customers.profit()[i])
                        .number(customers.future()[i])
                        .number(customers.error()[i])
                        .number(customers.atRisk()[i]);
            }
            copy.finish();
        }
        return true;
    }

    @Override
    public Optional<ValuedCustomer> find(String runId, int customer) {
        return sql.first(
                VALUES + " where run = ? and customer = ?",
                JdbcCustomerValues::read,
                runId,
                customer);
    }

    @Override
    public List<ValuedCustomer> list(
            String runId, int @Nullable [] selection, ValueOrder order, int skip, int limit) {
        Conditions conditions = of(runId, selection);
        return sql.all(
                VALUES
                        + conditions.where()
                        + " order by "
                        + column(order)
                        + " desc, customer limit ? offset ?",
                JdbcCustomerValues::read,
                conditions.parametersAnd(limit, skip));
    }

    @Override
    public void read(String runId, int @Nullable [] selection, Consumer<ValuedCustomer> receiver) {
        Conditions conditions = of(runId, selection);
        sql.walk(
                VALUES + conditions.where() + " order by customer",
                row -> {
                    receiver.accept(read(row));
                    return true;
                },
                conditions.parametersAnd());
    }

    @Override
    public CustomerEquity equity(String runId, int @Nullable [] selection) {
        Conditions conditions = of(runId, selection);
        return sql.first(
                        EQUITY + conditions.where(),
                        JdbcCustomerValues::readEquity,
                        conditions.parametersAnd())
                .orElse(CustomerEquity.NOBODY);
    }

    private static Conditions of(String runId, int @Nullable [] selection) {
        Conditions conditions = new Conditions().and("run = ?", runId);
        if (selection != null) {
            conditions.and("customer = any (?)", (Object) selection);
        }
        return conditions;
    }

    private static String column(ValueOrder order) {
        return switch (order) {
            case AT_RISK -> "at_risk";
            case FUTURE -> "future";
            case PAST -> "past";
        };
    }

    private static ValuedCustomer read(ResultSet row) throws SQLException {
        return new ValuedCustomer(
                row.getInt("customer"),
                new History(row.getInt("repeats"), row.getInt("recency"), row.getInt("age")),
                row.getLong("past"),
                row.getDouble("own_mean"),
                row.getDouble("alive"),
                row.getDouble("purchases"),
                row.getDouble("profit"),
                new Estimate(row.getDouble("future"), row.getDouble("error")),
                row.getDouble("at_risk"));
    }

    private static CustomerEquity readEquity(ResultSet row) throws SQLException {
        BigDecimal past = row.getBigDecimal("past");
        return new CustomerEquity(
                row.getInt("customers"),
                past.longValueExact(),
                new Estimate(row.getDouble("future"), row.getDouble("error")),
                row.getDouble("at_risk"));
    }
}
