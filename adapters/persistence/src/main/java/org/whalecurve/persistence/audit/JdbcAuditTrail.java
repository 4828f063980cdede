package org.whalecurve.persistence.audit;

import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.whalecurve.application.Page;
import org.whalecurve.application.audit.AuditEntry;
import org.whalecurve.application.audit.port.AuditTrail;
import org.whalecurve.persistence.sql.Cursor;
import org.whalecurve.persistence.sql.Sql;

/**
 * The audit record in a table to which the application can only add. Adding waits until every
 * transaction that added before has ended: record last in a unit of work that takes long.
 */
@Singleton
final class JdbcAuditTrail implements AuditTrail {

    private static final String LIST = "audit";

    private static final String ENTRIES =
            "select sequence, at, user_name, action, object, detail, hash from audit_entry ";

    /** Held until the transaction ends, so that sequence and chain have no gap. */
    private static final String LOCK =
            "select pg_advisory_xact_lock('audit_entry'::regclass::bigint)";

    private final Sql sql;
    private final Clock clock;

    JdbcAuditTrail(Sql sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    @Override
    public void record(String user, String action, String object, String detail) {
        sql.onConnection(
                "record in the audit trail",
                connection -> {
                    sql.first(LOCK, row -> true);
                    AuditEntry last =
                            sql.first(
                                            ENTRIES + "order by sequence desc limit 1",
                                            JdbcAuditTrail::read)
                                    .orElse(null);
                    return insert(
                            AuditEntry.after(last, clock.instant(), user, action, object, detail));
                });
    }

    private int insert(AuditEntry entry) {
        return sql.change(
                "insert into audit_entry (sequence, at, user_name, action, object, detail, hash)"
                        + " values (?, ?, ?, ?, ?, ?, ?)",
                entry.sequence(),
                entry.at(),
                entry.user(),
                entry.action(),
                entry.object(),
                entry.detail(),
                entry.hash());
    }

    @Override
    public Page<AuditEntry> latest(@Nullable String after, int limit) {
        long before = after == null ? Long.MAX_VALUE : Cursor.read(after, LIST, 1).number(1);
        List<AuditEntry> rows =
                sql.all(
                        ENTRIES + "where sequence < ? order by sequence desc limit ?",
                        JdbcAuditTrail::read,
                        before,
                        limit + 1);
        return Cursor.page(rows, limit, entry -> Cursor.of(LIST, entry.sequence()));
    }

    @Override
    public Optional<Long> firstBroken() {
        AtomicReference<@Nullable AuditEntry> before = new AtomicReference<>();
        AtomicReference<@Nullable Long> broken = new AtomicReference<>();
        sql.walk(
                ENTRIES + "order by sequence",
                row -> {
                    AuditEntry entry = read(row);
                    if (entry.follows(before.getAndSet(entry))) {
                        return true;
                    }
                    broken.set(entry.sequence());
                    return false;
                });
        return Optional.ofNullable(broken.get());
    }

    private static AuditEntry read(ResultSet row) throws SQLException {
        return new AuditEntry(
                row.getLong("sequence"),
                Sql.instant(row, "at"),
                row.getString("user_name"),
                row.getString("action"),
                row.getString("object"),
                row.getString("detail"),
                row.getString("hash"));
    }
}
