package org.whalecurve.persistence.subscriptions;

import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.whalecurve.application.access.Role;
import org.whalecurve.application.subscriptions.Occasion;
import org.whalecurve.application.subscriptions.Subscription;
import org.whalecurve.application.subscriptions.port.Subscriptions;
import org.whalecurve.persistence.sql.Sql;

/** Subscriptions in a table. */
@Singleton
final class JdbcSubscriptions implements Subscriptions {

    private static final String ALL = "select * from subscription ";

    private static final String PUT =
            """
            insert into subscription (subscriber, card, occasion, address, roles, since, seen_at)
            values (?, ?, ?, ?, string_to_array(?, ','), ?, ?)
            on conflict (subscriber, card) do update set
                occasion = excluded.occasion, address = excluded.address, roles = excluded.roles,
                since = excluded.since, seen_at = excluded.seen_at
            """;

    private final Sql sql;

    JdbcSubscriptions(Sql sql) {
        this.sql = sql;
    }

    @Override
    public Optional<Subscription> find(String user, String card) {
        return sql.first(
                ALL + "where subscriber = ? and card = ?", JdbcSubscriptions::read, user, card);
    }

    @Override
    public List<Subscription> of(String user) {
        return sql.all(ALL + "where subscriber = ? order by card", JdbcSubscriptions::read, user);
    }

    @Override
    public List<Subscription> all() {
        return sql.all(ALL + "order by subscriber, card", JdbcSubscriptions::read);
    }

    @Override
    public void put(Subscription subscription) {
        sql.change(
                PUT,
                subscription.user(),
                subscription.card(),
                subscription.occasion(),
                subscription.address(),
                subscription.roles().stream()
                        .map(Role::name)
                        .sorted()
                        .collect(Collectors.joining(",")),
                subscription.since(),
                subscription.seenAt());
    }

    @Override
    public boolean remove(String user, String card) {
        return sql.change("delete from subscription where subscriber = ? and card = ?", user, card)
                == 1;
    }

    private static Subscription read(ResultSet row) throws SQLException {
        return new Subscription(
                row.getString("subscriber"),
                row.getString("card"),
                Occasion.valueOf(row.getString("occasion")),
                row.getString("address"),
                Arrays.stream((String[]) row.getArray("roles").getArray())
                        .map(Role::valueOf)
                        .collect(Collectors.toUnmodifiableSet()),
                Sql.instant(row, "since"),
                Sql.instant(row, "seen_at"));
    }
}
