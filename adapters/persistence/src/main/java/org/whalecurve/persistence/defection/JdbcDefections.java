package org.whalecurve.persistence.defection;

import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.whalecurve.application.defection.LeavingOrder;
import org.whalecurve.application.defection.port.Defections;
import org.whalecurve.domain.defection.AliveFall;
import org.whalecurve.domain.defection.Defection;
import org.whalecurve.domain.defection.LeavingCustomer;
import org.whalecurve.domain.defection.LeavingTotals;
import org.whalecurve.domain.defection.Reason;
import org.whalecurve.domain.lifetime.purchases.History;
import org.whalecurve.domain.statistics.Estimate;
import org.whalecurve.persistence.sql.BinaryCopy;
import org.whalecurve.persistence.sql.Conditions;
import org.whalecurve.persistence.sql.Sql;

/** Who may be leaving in tables that are only added to. */
@Singleton
final class JdbcDefections implements Defections {

    private static final String CUSTOMERS =
            "leaving_customer (run, customer, repeats, recency, age, usual_gap, chance,"
                    + " alive_before, alive, profit, profit_error, revenue, revenue_error)";
    private static final int COLUMNS = 13;

    private static final String REASONS =
            "leaving_reason (run, customer, place, kind, figure, compared)";
    private static final int REASON_COLUMNS = 6;

    private static final String LEAVING =
            """
            select customer, repeats, recency, age, usual_gap, chance, alive_before, alive, profit,
                profit_error, revenue, revenue_error
            from leaving_customer
            """;

    private static final String WHY =
            """
            select customer, kind, figure, compared from leaving_reason
            where run = ? and customer = any (?) order by customer, place
            """;

    /** What goes is at risk where that is told, all of what is at stake otherwise. */
    private static final String AT_RISK = " * (1 - coalesce(alive, 0))";

    private static final String TOTALS =
            """
            select count(*) as customers,
                coalesce(sum(profit), 0) as profit,
                coalesce(sqrt(sum(profit_error ^ 2)), 0) as profit_error,
                coalesce(sum(revenue), 0) as revenue,
                coalesce(sqrt(sum(revenue_error ^ 2)), 0) as revenue_error,
                coalesce(sum(profit * (1 - coalesce(alive, 0))), 0) as profit_at_risk,
                coalesce(sqrt(sum((profit_error * (1 - coalesce(alive, 0))) ^ 2)), 0)
                    as profit_at_risk_error,
                coalesce(sum(revenue * (1 - coalesce(alive, 0))), 0) as revenue_at_risk,
                coalesce(sqrt(sum((revenue_error * (1 - coalesce(alive, 0))) ^ 2)), 0)
                    as revenue_at_risk_error
            from leaving_customer
            """;

    private final Sql sql;

    JdbcDefections(Sql sql) {
        this.sql = sql;
    }

    @Override
    public void write(String runId, Defection found) {
        sql.change(
                "insert into defection (run, looked, without_rhythm) values (?, ?, ?)",
                runId,
                found.looked(),
                found.withoutRhythm());
        sql.onConnection("copy " + CUSTOMERS, to -> copyCustomers(runId, found.leaving(), to));
        sql.onConnection("copy " + REASONS, to -> copyReasons(runId, found.leaving(), to));
    }

    private static boolean copyCustomers(
            String runId, List<LeavingCustomer> leaving, Connection connection)
            throws SQLException {
        try (BinaryCopy copy = BinaryCopy.into(CUSTOMERS, connection)) {
            for (LeavingCustomer one : leaving) {
                History history = one.history();
                copy.row(COLUMNS)
                        .text(runId)
                        .integer(one.customer())
                        .integer(history.repeats())
                        .integer(history.recency())
                        .integer(history.age())
                        .number(one.usualGap())
                        .number(one.chance());
                AliveFall alive = one.alive();
                if (alive == null) {
                    copy.nothing().nothing();
                } else {
                    copy.number(alive.before()).number(alive.at());
                }
                copy.number(one.profit().value())
                        .number(one.profit().standardError())
                        .number(one.revenue().value())
                        .number(one.revenue().standardError());
            }
            copy.finish();
        }
        return true;
    }

    private static boolean copyReasons(
            String runId, List<LeavingCustomer> leaving, Connection connection)
            throws SQLException {
        try (BinaryCopy copy = BinaryCopy.into(REASONS, connection)) {
            for (LeavingCustomer one : leaving) {
                for (int i = 0; i < one.reasons().size(); i++) {
                    Reason reason = one.reasons().get(i);
                    copy.row(REASON_COLUMNS)
                            .text(runId)
                            .integer(one.customer())
                            .integer(i)
                            .text(reason.kind().name())
                            .number(reason.figure())
                            .number(reason.compared());
                }
            }
            copy.finish();
        }
        return true;
    }

    @Override
    public boolean knows(String runId) {
        return sql.first(
                        "select looked from defection where run = ?",
                        row -> row.getInt("looked"),
                        runId)
                .isPresent();
    }

    @Override
    public Optional<LeavingCustomer> find(String runId, int customer) {
        return leaving(
                        runId,
                        sql.all(
                                LEAVING + " where run = ? and customer = ?",
                                JdbcDefections::read,
                                runId,
                                customer))
                .stream()
                .findAny();
    }

    @Override
    public List<LeavingCustomer> list(
            String runId, int @Nullable [] selection, LeavingOrder order, int skip, int limit) {
        Conditions conditions = of(runId, selection);
        return leaving(
                runId,
                sql.all(
                        LEAVING
                                + conditions.where()
                                + " order by ("
                                + column(order)
                                + AT_RISK
                                + ") desc, customer limit ? offset ?",
                        JdbcDefections::read,
                        conditions.parametersAnd(limit, skip)));
    }

    /** The customers with their reasons, which are read for all of them at once. */
    private List<LeavingCustomer> leaving(String runId, List<LeavingCustomer> without) {
        int[] customers = without.stream().mapToInt(LeavingCustomer::customer).toArray();
        Map<Integer, List<Reason>> reasons = new HashMap<>();
        sql.walk(
                WHY,
                row ->
                        reasons.computeIfAbsent(row.getInt("customer"), _ -> new ArrayList<>())
                                .add(
                                        new Reason(
                                                Reason.Kind.valueOf(row.getString("kind")),
                                                row.getDouble("figure"),
                                                row.getDouble("compared"))),
                runId,
                customers);
        return without.stream()
                .map(one -> one.because(reasons.getOrDefault(one.customer(), List.of())))
                .toList();
    }

    @Override
    public LeavingTotals totals(String runId, int @Nullable [] selection) {
        Conditions conditions = of(runId, selection);
        return sql.first(
                        TOTALS + conditions.where(),
                        JdbcDefections::readTotals,
                        conditions.parametersAnd())
                .orElse(LeavingTotals.NOBODY);
    }

    private static Conditions of(String runId, int @Nullable [] selection) {
        Conditions conditions = new Conditions().and("run = ?", runId);
        if (selection != null) {
            conditions.and("customer = any (?)", (Object) selection);
        }
        return conditions;
    }

    private static String column(LeavingOrder order) {
        return switch (order) {
            case PROFIT -> "profit";
            case REVENUE -> "revenue";
        };
    }

    private static LeavingCustomer read(ResultSet row) throws SQLException {
        double before = row.getDouble("alive_before");
        AliveFall alive = row.wasNull() ? null : new AliveFall(before, row.getDouble("alive"));
        return new LeavingCustomer(
                row.getInt("customer"),
                new History(row.getInt("repeats"), row.getInt("recency"), row.getInt("age")),
                row.getDouble("usual_gap"),
                row.getDouble("chance"),
                alive,
                estimate(row, "profit"),
                estimate(row, "revenue"),
                List.of());
    }

    private static LeavingTotals readTotals(ResultSet row) throws SQLException {
        return new LeavingTotals(
                row.getInt("customers"),
                estimate(row, "profit"),
                estimate(row, "revenue"),
                estimate(row, "profit_at_risk"),
                estimate(row, "revenue_at_risk"));
    }

    private static Estimate estimate(ResultSet row, String column) throws SQLException {
        return new Estimate(row.getDouble(column), row.getDouble(column + "_error"));
    }
}
