package org.whalecurve.persistence.crm;

import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.whalecurve.application.crm.Connection;
import org.whalecurve.application.crm.StoredConnection;
import org.whalecurve.application.crm.StreamState;
import org.whalecurve.application.crm.SyncState;
import org.whalecurve.application.crm.SyncWish;
import org.whalecurve.application.crm.port.Connections;
import org.whalecurve.domain.crm.CrmCursor;
import org.whalecurve.domain.crm.CrmMapping;
import org.whalecurve.domain.crm.CrmStream;
import org.whalecurve.persistence.sql.Sql;
import org.whalecurve.persistence.sql.Transactions;

/** Connections in a table, with what became of their syncs. */
@Singleton
final class JdbcConnections implements Connections {

    private static final String ALL = "select * from crm_connection ";

    private static final String ADD =
            """
            insert into crm_connection
                (id, name, system, settings, mapping, profile, confirmed_states, new_customers,
                 minutes, paused, secrets_kept, sealed, version)
            values (?, ?, ?, ?::jsonb, ?::jsonb, ?, ?::jsonb, ?, ?, ?, ?::jsonb, ?, 0)
            on conflict (id) do nothing
            """;

    private static final String CHANGE =
            """
            update crm_connection set
                name = ?, settings = ?::jsonb, mapping = ?::jsonb, profile = ?,
                confirmed_states = ?::jsonb, new_customers = ?, minutes = ?, paused = ?,
                secrets_kept = ?::jsonb, sealed = ?, version = version + 1
            where id = ? and version = ?
            """;

    private static final String CHANGE_SYNC =
            """
            update crm_connection set
                wish = ?, doing = ?, started_at = ?, succeeded_at = ?, problem = ?, retry_at = ?,
                records_read = ?, records_moved = ?, reconciled_at = ?
            where id = ?
            """;

    private static final String KEEP_STREAM =
            """
            insert into crm_stream (connection, stream, cursor_kind, cursor_state, read_at, frozen)
            values (?, ?, ?, ?, ?, ?)
            on conflict (connection, stream) do update set
                cursor_kind = excluded.cursor_kind, cursor_state = excluded.cursor_state,
                read_at = excluded.read_at, frozen = excluded.frozen
            """;

    private static final List<String> READ_BY_IT = List.of("crm_record", "crm_match", "crm_line");

    private final Sql sql;
    private final Transactions transactions;

    JdbcConnections(Sql sql, Transactions transactions) {
        this.sql = sql;
        this.transactions = transactions;
    }

    @Override
    public Optional<StoredConnection> find(String id) {
        return sql.first(ALL + "where id = ?", JdbcConnections::read, id);
    }

    @Override
    public List<StoredConnection> all() {
        return sql.all(ALL + "order by id", JdbcConnections::read);
    }

    @Override
    public boolean add(StoredConnection stored) {
        Connection connection = stored.connection();
        return sql.change(
                        ADD,
                        connection.id(),
                        connection.name(),
                        connection.system(),
                        Jsonb.write(connection.settings()),
                        Jsonb.write(connection.mapping().fields()),
                        connection.profile(),
                        Jsonb.texts(connection.confirmedStates()),
                        connection.newCustomers(),
                        connection.minutes(),
                        connection.paused(),
                        Jsonb.texts(stored.secretsKept()),
                        stored.sealed())
                == 1;
    }

    @Override
    public boolean change(StoredConnection stored) {
        Connection connection = stored.connection();
        return sql.change(
                        CHANGE,
                        connection.name(),
                        Jsonb.write(connection.settings()),
                        Jsonb.write(connection.mapping().fields()),
                        connection.profile(),
                        Jsonb.texts(connection.confirmedStates()),
                        connection.newCustomers(),
                        connection.minutes(),
                        connection.paused(),
                        Jsonb.texts(stored.secretsKept()),
                        stored.sealed(),
                        connection.id(),
                        stored.version())
                == 1;
    }

    @Override
    public boolean remove(String id, long expectedVersion) {
        boolean removed =
                sql.change(
                                "delete from crm_connection where id = ? and version = ?",
                                id,
                                expectedVersion)
                        == 1;
        if (removed) {
            READ_BY_IT.forEach(
                    table -> sql.change("delete from " + table + " where connection = ?", id));
        }
        return removed;
    }

    @Override
    public Optional<Long> lock(String id) {
        return sql.first(
                "select version from crm_connection where id = ? for update",
                row -> row.getLong("version"),
                id);
    }

    @Override
    public SyncState sync(String id) {
        return sql.first(ALL + "where id = ?", JdbcConnections::readSync, id)
                .orElse(SyncState.NEVER);
    }

    @Override
    public SyncState changeSync(String id, UnaryOperator<SyncState> change) {
        return transactions.inThePresent(() -> changeLocked(id, change));
    }

    private SyncState changeLocked(String id, UnaryOperator<SyncState> change) {
        SyncState before =
                sql.first(ALL + "where id = ? for update", JdbcConnections::readSync, id)
                        .orElse(SyncState.NEVER);
        SyncState next = change.apply(before);
        sql.change(
                CHANGE_SYNC,
                next.wish(),
                next.doing(),
                next.startedAt(),
                next.succeededAt(),
                next.problem(),
                next.retryAt(),
                next.recordsRead(),
                next.recordsMoved(),
                next.reconciledAt(),
                id);
        return next;
    }

    @Override
    public Map<CrmStream, StreamState> streams(String id) {
        Map<CrmStream, StreamState> streams = new EnumMap<>(CrmStream.class);
        sql.walk(
                "select * from crm_stream where connection = ?",
                row -> {
                    String kind = row.getString("cursor_kind");
                    streams.put(
                            CrmStream.valueOf(row.getString("stream")),
                            new StreamState(
                                    kind == null
                                            ? null
                                            : new CrmCursor(kind, row.getString("cursor_state")),
                                    Sql.instantOrNull(row, "read_at"),
                                    row.getString("frozen")));
                    return true;
                },
                id);
        return streams;
    }

    @Override
    public void keepStream(String id, CrmStream stream, StreamState state) {
        CrmCursor cursor = state.cursor();
        sql.change(
                KEEP_STREAM,
                id,
                stream,
                cursor == null ? null : cursor.kind(),
                cursor == null ? null : cursor.state(),
                state.readAt(),
                state.frozen());
    }

    private static StoredConnection read(ResultSet row) throws SQLException {
        Map<CrmStream, Map<String, String>> mapping = new HashMap<>();
        Jsonb.maps(row.getString("mapping"))
                .forEach((stream, fields) -> mapping.put(CrmStream.valueOf(stream), fields));
        return new StoredConnection(
                new Connection(
                        row.getString("id"),
                        row.getString("name"),
                        row.getString("system"),
                        Jsonb.map(row.getString("settings")),
                        new CrmMapping(mapping),
                        row.getString("profile"),
                        Jsonb.set(row.getString("confirmed_states")),
                        row.getBoolean("new_customers"),
                        row.getInt("minutes"),
                        row.getBoolean("paused")),
                Jsonb.set(row.getString("secrets_kept")),
                row.getString("sealed"),
                row.getLong("version"));
    }

    private static SyncState readSync(ResultSet row) throws SQLException {
        return new SyncState(
                SyncWish.valueOf(row.getString("wish")),
                SyncWish.valueOf(row.getString("doing")),
                Sql.instantOrNull(row, "started_at"),
                Sql.instantOrNull(row, "succeeded_at"),
                row.getString("problem"),
                Sql.instantOrNull(row, "retry_at"),
                row.getLong("records_read"),
                row.getLong("records_moved"),
                Sql.instantOrNull(row, "reconciled_at"));
    }
}
