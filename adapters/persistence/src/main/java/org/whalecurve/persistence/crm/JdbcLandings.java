package org.whalecurve.persistence.crm;

import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.whalecurve.application.crm.LandingBatch;
import org.whalecurve.application.crm.LineStanding;
import org.whalecurve.application.crm.port.Landings;
import org.whalecurve.domain.crm.LandedLine;
import org.whalecurve.domain.crm.WaitReason;
import org.whalecurve.persistence.sql.Sql;

/** Lines and batches in tables. */
@Singleton
final class JdbcLandings implements Landings {

    private static final String PUT =
            """
            insert into crm_line (connection, line, landed, waits) values (?, ?, ?::jsonb, ?)
            on conflict (connection, line) do update set
                landed = excluded.landed, waits = excluded.waits
            """;

    private final Sql sql;

    JdbcLandings(Sql sql) {
        this.sql = sql;
    }

    @Override
    public Map<String, LineStanding> find(String connection, Collection<String> lines) {
        Map<String, LineStanding> found = new HashMap<>();
        if (!lines.isEmpty()) {
            sql.walk(
                    "select * from crm_line where connection = ?"
                            + " and line in (select jsonb_array_elements_text(?::jsonb))",
                    row -> {
                        LineStanding line = read(row);
                        found.put(line.line(), line);
                        return true;
                    },
                    connection,
                    Jsonb.texts(lines));
        }
        return found;
    }

    @Override
    public long nextNumber(String connection) {
        return sql.first(
                        "select coalesce(max(number), 0) + 1 as next from crm_landing"
                                + " where connection = ?",
                        row -> row.getLong("next"),
                        connection)
                .orElseThrow();
    }

    @Override
    public void put(String connection, @Nullable LandingBatch batch, List<LineStanding> lines) {
        if (batch != null) {
            sql.change(
                    "insert into crm_landing (connection, number, rows, text) values (?, ?, ?, ?)",
                    connection,
                    batch.number(),
                    batch.rows(),
                    batch.text());
        }
        sql.onConnection(
                PUT,
                open -> {
                    putAll(open, connection, lines);
                    return true;
                });
    }

    private static void putAll(Connection open, String connection, List<LineStanding> lines)
            throws SQLException {
        try (PreparedStatement statement = open.prepareStatement(PUT)) {
            for (LineStanding line : lines) {
                LandedLine landed = line.landed();
                WaitReason waits = line.waits();
                statement.setString(1, connection);
                statement.setString(2, line.line());
                statement.setString(3, landed == null ? null : written(landed));
                statement.setString(4, waits == null ? null : waits.name());
                statement.addBatch();
            }
            statement.executeBatch();
        }
    }

    @Override
    public List<LandingBatch> undelivered(String connection) {
        return sql.all(
                "select number, rows, text, import_id from crm_landing"
                        + " where connection = ? and import_id is null order by number",
                JdbcLandings::readBatch,
                connection);
    }

    @Override
    public void delivered(String connection, long number, String importId) {
        sql.change(
                "update crm_landing set import_id = ?, text = '' where connection = ? and number = ?",
                importId,
                connection,
                number);
    }

    @Override
    public List<LandingBatch> latest(String connection, int limit) {
        return sql.all(
                "select number, rows, '' as text, import_id from crm_landing"
                        + " where connection = ? order by number desc limit ?",
                JdbcLandings::readBatch,
                connection,
                limit);
    }

    @Override
    public long landed(String connection) {
        return sql.first(
                        "select count(*) as lines from crm_line"
                                + " where connection = ? and landed is not null",
                        row -> row.getLong("lines"),
                        connection)
                .orElseThrow();
    }

    @Override
    public Map<WaitReason, Long> waiting(String connection) {
        Map<WaitReason, Long> waiting = new EnumMap<>(WaitReason.class);
        sql.walk(
                "select waits, count(*) as lines from crm_line"
                        + " where connection = ? and waits is not null group by waits",
                row -> {
                    waiting.put(WaitReason.valueOf(row.getString("waits")), row.getLong("lines"));
                    return true;
                },
                connection);
        return waiting;
    }

    @Override
    public List<String> waitingFor(String connection, Collection<WaitReason> reasons) {
        return sql.all(
                "select line from crm_line where connection = ?"
                        + " and waits in (select jsonb_array_elements_text(?::jsonb)) order by line",
                row -> row.getString("line"),
                connection,
                Jsonb.texts(reasons.stream().map(WaitReason::name).toList()));
    }

    private static LandingBatch readBatch(ResultSet row) throws SQLException {
        return new LandingBatch(
                row.getLong("number"),
                row.getInt("rows"),
                row.getString("text"),
                row.getString("import_id"));
    }

    private static String written(LandedLine line) {
        return Jsonb.write(
                Map.of(
                        "customer", line.customer(),
                        "order", line.order(),
                        "day", line.day().toString(),
                        "product", line.product(),
                        "product-name", line.productName(),
                        "quantity", line.quantity().toPlainString(),
                        "unit-price", line.unitPrice().toPlainString(),
                        "amount", line.amount().toPlainString(),
                        "country", line.country(),
                        "channel", line.channel()));
    }

    private static LineStanding read(ResultSet row) throws SQLException {
        String landed = row.getString("landed");
        String waits = row.getString("waits");
        return new LineStanding(
                row.getString("line"),
                landed == null ? null : line(Jsonb.map(landed)),
                waits == null ? null : WaitReason.valueOf(waits));
    }

    private static LandedLine line(Map<String, String> stored) {
        return new LandedLine(
                stored.getOrDefault("customer", ""),
                stored.getOrDefault("order", ""),
                LocalDate.parse(stored.getOrDefault("day", "")),
                stored.getOrDefault("product", ""),
                stored.getOrDefault("product-name", ""),
                new BigDecimal(stored.getOrDefault("quantity", "")),
                new BigDecimal(stored.getOrDefault("unit-price", "")),
                new BigDecimal(stored.getOrDefault("amount", "")),
                stored.getOrDefault("country", ""),
                stored.getOrDefault("channel", ""));
    }
}
