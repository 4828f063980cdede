package org.whalecurve.persistence.subscriptions;

import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.whalecurve.application.subscriptions.Delivery;
import org.whalecurve.application.subscriptions.Delivery.Kind;
import org.whalecurve.application.subscriptions.Delivery.Step;
import org.whalecurve.application.subscriptions.port.MailDeliveries;
import org.whalecurve.persistence.sql.Sql;

/** Deliveries and their steps in tables that only grow. */
@Singleton
final class JdbcMailDeliveries implements MailDeliveries {

    private static final String PLAN =
            """
            insert into mail_delivery (subscriber, card, month, run, planned_at)
            values (?, ?, ?, ?, ?)
            on conflict (subscriber, card, run) do nothing
            """;

    private static final String ALL =
            """
            select number, subscriber, card, month, run, planned_at, kind, reason, at
            from mail_delivery left join mail_step on delivery = number
            where %s
            order by number, step
            """;

    private static final String OPEN =
            ALL.formatted(
                    "not exists (select from mail_step last where last.delivery = number"
                            + " and last.kind in (%s))"
                                    .formatted(
                                            Arrays.stream(Kind.values())
                                                    .filter(Kind::isLast)
                                                    .map(kind -> "'" + kind + "'")
                                                    .collect(Collectors.joining(", "))));

    private static final String TO = ALL.formatted("subscriber = ?");

    private static final String ADD =
            """
            insert into mail_step (delivery, step, kind, reason, at) values (?, ?, ?, ?, ?)
            on conflict (delivery, step) do nothing
            """;

    private final Sql sql;

    JdbcMailDeliveries(Sql sql) {
        this.sql = sql;
    }

    @Override
    public boolean plan(String user, String card, YearMonth month, String run, Instant at) {
        return sql.change(PLAN, user, card, month.atDay(1), run, at) == 1;
    }

    @Override
    public List<Delivery> open() {
        return read(OPEN);
    }

    @Override
    public List<Delivery> to(String user) {
        return read(TO, user);
    }

    @Override
    public boolean add(Delivery delivery, Step step) {
        return sql.change(
                        ADD,
                        delivery.number(),
                        delivery.steps().size(),
                        step.kind(),
                        step.reason(),
                        step.at())
                == 1;
    }

    private List<Delivery> read(String query, @Nullable Object... parameters) {
        Map<Long, Delivery> deliveries = new LinkedHashMap<>();
        sql.walk(
                query,
                row -> {
                    Delivery delivery = delivery(row);
                    deliveries.merge(
                            delivery.number(),
                            delivery,
                            (before, next) -> before.with(next.steps().getFirst()));
                    return true;
                },
                parameters);
        return new ArrayList<>(deliveries.values());
    }

    private static Delivery delivery(ResultSet row) throws SQLException {
        Instant at = Sql.instantOrNull(row, "at");
        return new Delivery(
                row.getLong("number"),
                row.getString("subscriber"),
                row.getString("card"),
                YearMonth.from(row.getObject("month", LocalDate.class)),
                row.getString("run"),
                Sql.instant(row, "planned_at"),
                at == null
                        ? List.of()
                        : List.of(
                                new Step(
                                        Kind.valueOf(row.getString("kind")),
                                        row.getString("reason"),
                                        at)));
    }
}
