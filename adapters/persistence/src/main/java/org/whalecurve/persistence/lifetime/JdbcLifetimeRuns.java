package org.whalecurve.persistence.lifetime;

import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.whalecurve.application.Page;
import org.whalecurve.application.lifetime.port.LifetimeRuns;
import org.whalecurve.domain.lifetime.runs.LifetimeRun;
import org.whalecurve.domain.lifetime.runs.LifetimeRunState;
import org.whalecurve.persistence.sql.Conditions;
import org.whalecurve.persistence.sql.Cursor;
import org.whalecurve.persistence.sql.Sql;

/** Lifetime runs in a table that lets each state be reached only from the right one. */
@Singleton
final class JdbcLifetimeRuns implements LifetimeRuns {

    private static final String LIST = "lifetime-runs";

    private static final String RUNS =
            """
            select id, inputs, ordered_by, ordered_at, state, lines_read, lines_total, problem,
                result
            from lifetime_run
            """;

    private static final String ADD =
            """
            insert into lifetime_run (id, inputs, ordered_by, ordered_at, state, lines_read,
                lines_total)
            values (?, cast(? as jsonb), ?, ?, ?, ?, ?)
            on conflict (id) do nothing
            """;

    private static final String UPDATE =
            """
            update lifetime_run
            set inputs = cast(? as jsonb), ordered_by = ?, ordered_at = ?, state = ?,
                lines_read = ?, lines_total = ?, problem = ?, result = cast(? as jsonb)
            where id = ? and state = ?
            """;

    private final Sql sql;

    JdbcLifetimeRuns(Sql sql) {
        this.sql = sql;
    }

    @Override
    public Optional<LifetimeRun> find(String id) {
        return sql.first(RUNS + "where id = ?", JdbcLifetimeRuns::read, id);
    }

    @Override
    public boolean add(LifetimeRun run) {
        return sql.change(
                        ADD,
                        run.id(),
                        LifetimeDocuments.write(run.inputs()),
                        run.orderedBy(),
                        run.orderedAt(),
                        run.state(),
                        run.linesRead(),
                        run.linesTotal())
                == 1;
    }

    @Override
    public boolean update(LifetimeRun changed, LifetimeRunState expected) {
        return sql.change(
                        UPDATE,
                        LifetimeDocuments.write(changed.inputs()),
                        changed.orderedBy(),
                        changed.orderedAt(),
                        changed.state(),
                        changed.linesRead(),
                        changed.linesTotal(),
                        changed.problem(),
                        changed.result() == null ? null : LifetimeDocuments.write(changed.result()),
                        changed.id(),
                        expected)
                == 1;
    }

    @Override
    public List<LifetimeRun> inState(LifetimeRunState... states) {
        String[] names = Stream.of(states).map(Enum::name).toArray(String[]::new);
        return sql.all(
                RUNS + "where state = any (?) order by ordered_at, id",
                JdbcLifetimeRuns::read,
                (Object) names);
    }

    @Override
    public Optional<LifetimeRun> latestComputed() {
        return sql.first(
                RUNS + "where state = 'COMPUTED' order by ordered_at desc, id desc limit 1",
                JdbcLifetimeRuns::read);
    }

    @Override
    public Page<LifetimeRun> latest(@Nullable String after, int limit) {
        Conditions conditions = new Conditions();
        if (after != null) {
            Cursor cursor = Cursor.read(after, LIST, 2);
            conditions.and("(ordered_at, id) < (?, ?)", cursor.instant(1), cursor.text(2));
        }
        List<LifetimeRun> rows =
                sql.all(
                        RUNS + conditions.where() + " order by ordered_at desc, id desc limit ?",
                        JdbcLifetimeRuns::read,
                        conditions.parametersAnd(limit + 1));
        return Cursor.page(rows, limit, run -> Cursor.of(LIST, run.orderedAt(), run.id()));
    }

    private static LifetimeRun read(ResultSet row) throws SQLException {
        String result = row.getString("result");
        return new LifetimeRun(
                row.getString("id"),
                LifetimeDocuments.inputs(row.getString("inputs")),
                row.getString("ordered_by"),
                Sql.instant(row, "ordered_at"),
                LifetimeRunState.valueOf(row.getString("state")),
                row.getLong("lines_read"),
                row.getLong("lines_total"),
                row.getString("problem"),
                result == null ? null : LifetimeDocuments.result(result));
    }
}
