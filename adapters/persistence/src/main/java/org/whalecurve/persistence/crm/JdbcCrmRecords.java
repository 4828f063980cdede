package org.whalecurve.persistence.crm;

import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.whalecurve.application.crm.port.CrmRecords;
import org.whalecurve.domain.crm.CrmStream;
import org.whalecurve.domain.crm.HeldRecord;
import org.whalecurve.domain.crm.RecordStanding;
import org.whalecurve.persistence.sql.Sql;

/** Records of CRMs in a table. */
@Singleton
final class JdbcCrmRecords implements CrmRecords {

    private static final String OF_STREAM =
            "select * from crm_record where connection = ? and stream = ? ";

    private static final String AMONG = "in (select jsonb_array_elements_text(?::jsonb))";

    private static final String HOLDS = "and standing in ('LIVE', 'ARCHIVED') ";

    private static final String PUT =
            """
            insert into crm_record
                (connection, stream, id, modified, hash, fields, standing, survivor, refers,
                 due, seen)
            values (?, ?, ?, ?, ?, ?::jsonb, ?, ?, ?, true, true)
            on conflict (connection, stream, id) do update set
                modified = excluded.modified, hash = excluded.hash, fields = excluded.fields,
                standing = excluded.standing, survivor = excluded.survivor,
                refers = excluded.refers, due = true, seen = true
            """;

    private static final String SET = "update crm_record set %s where connection = ? ";

    private static final String OF_ACCOUNTS =
            SET.formatted("due = true")
                    + """
                    and stream = 'ORDER_LINE' and not due and refers in (
                        select id from crm_record account_order
                        where account_order.connection = ? and account_order.stream = 'ORDER'
                            and account_order.refers %s)
                    """
                            .formatted(AMONG);

    private final Sql sql;

    JdbcCrmRecords(Sql sql) {
        this.sql = sql;
    }

    @Override
    public Map<String, HeldRecord> find(
            String connection, CrmStream stream, Collection<String> ids) {
        Map<String, HeldRecord> found = new HashMap<>();
        if (!ids.isEmpty()) {
            sql.walk(
                    OF_STREAM + "and id " + AMONG,
                    row -> {
                        HeldRecord record = read(row);
                        found.put(record.id(), record);
                        return true;
                    },
                    connection,
                    stream,
                    Jsonb.texts(ids));
        }
        return found;
    }

    @Override
    public void put(
            String connection,
            CrmStream stream,
            List<HeldRecord> records,
            Map<String, String> refers) {
        sql.onConnection(
                PUT,
                open -> {
                    putAll(open, connection, stream, records, refers);
                    return true;
                });
    }

    private static void putAll(
            Connection open,
            String connection,
            CrmStream stream,
            List<HeldRecord> records,
            Map<String, String> refers)
            throws SQLException {
        try (PreparedStatement statement = open.prepareStatement(PUT)) {
            for (HeldRecord record : records) {
                int at = 0;
                statement.setString(++at, connection);
                statement.setString(++at, stream.name());
                statement.setString(++at, record.id());
                statement.setObject(++at, record.modified().atOffset(ZoneOffset.UTC));
                statement.setString(++at, record.hash());
                statement.setString(++at, Jsonb.write(record.fields()));
                statement.setString(++at, record.standing().name());
                statement.setString(++at, record.survivor());
                statement.setString(++at, refers.get(record.id()));
                statement.addBatch();
            }
            statement.executeBatch();
        }
    }

    @Override
    public List<HeldRecord> due(String connection, CrmStream stream, int limit) {
        return sql.all(
                OF_STREAM + "and due order by id limit ?",
                JdbcCrmRecords::read,
                connection,
                stream,
                limit);
    }

    @Override
    public void settle(String connection, CrmStream stream, Collection<String> ids) {
        setAmong("due = false", connection, stream, ids);
    }

    @Override
    public void makeDue(String connection, CrmStream stream, Collection<String> ids) {
        setAmong("due = true", connection, stream, ids);
    }

    @Override
    public void makeAllDue(String connection, CrmStream stream) {
        sql.change(SET.formatted("due = true") + "and stream = ? and not due", connection, stream);
    }

    @Override
    public void makeReferringDue(String connection, CrmStream stream, Collection<String> referred) {
        sql.change(
                SET.formatted("due = true") + "and stream = ? and not due and refers " + AMONG,
                connection,
                stream,
                Jsonb.texts(referred));
    }

    @Override
    public void makeLinesOfAccountsDue(String connection, Collection<String> accounts) {
        sql.change(OF_ACCOUNTS, connection, connection, Jsonb.texts(accounts));
    }

    @Override
    public void forgetContents(String connection) {
        sql.change(SET.formatted("hash = ''"), connection);
    }

    @Override
    public void beginSeeing(String connection, CrmStream stream) {
        sql.change(SET.formatted("seen = false") + "and stream = ? and seen", connection, stream);
    }

    @Override
    public void see(String connection, CrmStream stream, Collection<String> ids) {
        setAmong("seen = true", connection, stream, ids);
    }

    @Override
    public long holding(String connection, CrmStream stream) {
        return count(HOLDS, connection, stream);
    }

    @Override
    public long unseen(String connection, CrmStream stream) {
        return count(HOLDS + "and not seen", connection, stream);
    }

    @Override
    public List<HeldRecord> unseen(String connection, CrmStream stream, int limit) {
        return sql.all(
                OF_STREAM + HOLDS + "and not seen order by id limit ?",
                JdbcCrmRecords::read,
                connection,
                stream,
                limit);
    }

    private void setAmong(
            String change, String connection, CrmStream stream, Collection<String> ids) {
        sql.change(
                SET.formatted(change) + "and stream = ? and id " + AMONG,
                connection,
                stream,
                Jsonb.texts(ids));
    }

    private long count(String condition, String connection, CrmStream stream) {
        return sql.first(
                        "select count(*) as records from crm_record where connection = ?"
                                + " and stream = ? "
                                + condition,
                        row -> row.getLong("records"),
                        connection,
                        stream)
                .orElseThrow();
    }

    private static HeldRecord read(ResultSet row) throws SQLException {
        return new HeldRecord(
                row.getString("id"),
                Sql.instant(row, "modified"),
                row.getString("hash"),
                Jsonb.map(row.getString("fields")),
                RecordStanding.valueOf(row.getString("standing")),
                row.getString("survivor"));
    }
}
