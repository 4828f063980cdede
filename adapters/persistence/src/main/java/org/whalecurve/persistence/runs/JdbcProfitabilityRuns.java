package org.whalecurve.persistence.runs;

import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.whalecurve.application.Page;
import org.whalecurve.application.Refusal;
import org.whalecurve.application.runs.port.ProfitabilityRuns;
import org.whalecurve.domain.periods.Book;
import org.whalecurve.domain.profitability.Run;
import org.whalecurve.domain.profitability.RunResult;
import org.whalecurve.domain.profitability.RunState;
import org.whalecurve.domain.profitability.StatementFile;
import org.whalecurve.persistence.sql.Conditions;
import org.whalecurve.persistence.sql.Cursor;
import org.whalecurve.persistence.sql.Sql;
import org.whalecurve.persistence.sql.SqlFailure;

/** Runs in a table that lets each state be reached only from the right one and keeps results. */
@Singleton
final class JdbcProfitabilityRuns implements ProfitabilityRuns {

    private static final String LIST = "runs";

    private static final String RUNS =
            """
            select id, period, inputs, ordered_by, ordered_at, state, lines_folded, lines_total,
                problem, summary, allocation, ledger, certificate, statement_file, statement_sha256,
                objects, levels, published_at
            from run
            """;

    private static final String ADD =
            """
            insert into run (id, period, inputs, ordered_by, ordered_at, state, lines_folded,
                lines_total)
            values (?, ?, cast(? as jsonb), ?, ?, ?, ?, ?)
            on conflict (id) do nothing
            """;

    private static final String UPDATE =
            """
            update run
            set inputs = cast(? as jsonb), ordered_by = ?, ordered_at = ?, state = ?,
                lines_folded = ?, lines_total = ?, problem = ?,
                summary = cast(? as jsonb), allocation = cast(? as jsonb),
                ledger = cast(? as jsonb), certificate = cast(? as jsonb),
                statement_file = ?, statement_sha256 = ?, objects = cast(? as jsonb),
                levels = cast(? as jsonb), published_at = ?
            where id = ? and state = ?
            """;

    private static final String STATEMENT_FILES =
            """
            select statement_file from run where statement_file is not null
            union all
            select jsonb_path_query(objects, '$.files.*.name') #>> '{}' from run
            """;

    private final Sql sql;
    private final RunDocuments documents;

    JdbcProfitabilityRuns(Sql sql, RunDocuments documents) {
        this.sql = sql;
        this.documents = documents;
    }

    @Override
    public Optional<Run> find(String id) {
        return sql.first(RUNS + "where id = ?", this::read, id);
    }

    @Override
    public boolean add(Run run) {
        return sql.change(
                        ADD,
                        run.id(),
                        run.inputs().period(),
                        documents.write(run.inputs()),
                        run.orderedBy(),
                        run.orderedAt(),
                        run.state(),
                        run.linesFolded(),
                        run.linesTotal())
                == 1;
    }

    @Override
    public boolean update(Run changed, RunState expected) {
        try {
            return write(changed, expected) == 1;
        } catch (SqlFailure e) {
            throw switch (e.violated().orElse("")) {
                case "run_one_running" ->
                        refusal("another-run-is-computed", changed, "is being computed");
                case "run_one_published" ->
                        refusal("another-run-is-published", changed, "is published");
                default -> e;
            };
        }
    }

    private int write(Run changed, RunState expected) {
        RunResult result = changed.result();
        return sql.change(
                UPDATE,
                documents.write(changed.inputs()),
                changed.orderedBy(),
                changed.orderedAt(),
                changed.state(),
                changed.linesFolded(),
                changed.linesTotal(),
                changed.problem(),
                result == null ? null : documents.write(result.summary()),
                result == null ? null : documents.write(result.allocation()),
                result == null ? null : documents.write(result.ledger()),
                result == null ? null : documents.write(result.certificate()),
                result == null ? null : result.statements().name(),
                result == null ? null : result.statements().sha256(),
                result == null ? null : documents.write(result.objects()),
                result == null ? null : documents.write(result.summary().levels()),
                changed.publishedAt(),
                changed.id(),
                expected);
    }

    private static Refusal refusal(String code, Run changed, String what) {
        return Refusal.conflict(
                code, "Another run of period " + changed.inputs().period() + " " + what + ".");
    }

    @Override
    public List<Run> inState(RunState... states) {
        String[] names = Stream.of(states).map(Enum::name).toArray(String[]::new);
        return sql.all(
                RUNS + "where state = any (?) order by ordered_at, id", this::read, (Object) names);
    }

    @Override
    public Optional<Run> published(String period, Book book) {
        return sql.first(
                RUNS + "where period = ? and book = ? and state = 'PUBLISHED'",
                this::read,
                period,
                book.name());
    }

    @Override
    public Map<Book, Map<String, String>> published() {
        Map<Book, Map<String, String>> runs = new HashMap<>();
        sql.walk(
                "select period, book, id from run where state = 'PUBLISHED'",
                row -> {
                    runs.computeIfAbsent(new Book(row.getString("book")), _ -> new HashMap<>())
                            .put(row.getString("period"), row.getString("id"));
                    return true;
                });
        return runs;
    }

    @Override
    public Map<String, String> ofRecord(Book book, Instant by) {
        Map<String, String> runs = new HashMap<>();
        sql.walk(
                """
                select distinct on (period) period, id from run
                where book = ? and published_at <= ?
                order by period, published_at desc, id
                """,
                row -> {
                    runs.put(row.getString("period"), row.getString("id"));
                    return true;
                },
                book.name(),
                by);
        return runs;
    }

    @Override
    public Page<Run> latest(@Nullable String period, @Nullable String after, int limit) {
        Conditions conditions = new Conditions();
        if (period != null) {
            conditions.and("period = ?", period);
        }
        if (after != null) {
            Cursor cursor = Cursor.read(after, LIST, 2);
            conditions.and("(ordered_at, id) < (?, ?)", cursor.instant(1), cursor.text(2));
        }
        List<Run> rows =
                sql.all(
                        RUNS + conditions.where() + " order by ordered_at desc, id desc limit ?",
                        this::read,
                        conditions.parametersAnd(limit + 1));
        return Cursor.page(rows, limit, run -> Cursor.of(LIST, run.orderedAt(), run.id()));
    }

    @Override
    public List<String> statementFiles() {
        return sql.all(STATEMENT_FILES, row -> row.getString("statement_file"));
    }

    private Run read(ResultSet row) throws SQLException {
        return new Run(
                row.getString("id"),
                documents.inputs(row.getString("period"), row.getString("inputs")),
                row.getString("ordered_by"),
                Sql.instant(row, "ordered_at"),
                RunState.valueOf(row.getString("state")),
                row.getLong("lines_folded"),
                row.getLong("lines_total"),
                row.getString("problem"),
                result(row),
                Sql.instantOrNull(row, "published_at"));
    }

    private @Nullable RunResult result(ResultSet row) throws SQLException {
        String summary = row.getString("summary");
        return summary == null
                ? null
                : new RunResult(
                        documents.summary(summary, row.getString("levels")),
                        documents.allocation(row.getString("allocation")),
                        documents.ledger(row.getString("ledger")),
                        documents.certificate(row.getString("certificate")),
                        new StatementFile(
                                row.getString("statement_file"), row.getString("statement_sha256")),
                        documents.objects(row.getString("objects")));
    }
}
