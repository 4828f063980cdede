package org.whalecurve.persistence.imports;

import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.whalecurve.application.Page;
import org.whalecurve.application.imports.port.Imports;
import org.whalecurve.domain.imports.FileProblem;
import org.whalecurve.domain.imports.Import;
import org.whalecurve.domain.imports.ImportState;
import org.whalecurve.domain.periods.Book;
import org.whalecurve.persistence.sql.Cursor;
import org.whalecurve.persistence.sql.Sql;

/** Imports in a table; every move is guarded by the state it starts from. */
@Singleton
final class JdbcImports implements Imports {

    private static final String LIST = "imports";

    private static final String IMPORTS =
            """
            select id, profile, book, file_name, sha256, bytes, received_by, received_at, state,
                rows_read, rows_accepted, rows_rejected, bytes_read,
                problem_code, problem_line, problem_detail
            from import
            """;

    private static final String ADD =
            """
            insert into import (id, profile, book, file_name, sha256, bytes, received_by,
                received_at, state, rows_read, rows_accepted, rows_rejected, bytes_read, upload_id)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            on conflict (book, profile, sha256) where state <> 'DISCARDED' do nothing
            """;

    private static final String UPDATE =
            """
            update import
            set state = ?, rows_read = ?, rows_accepted = ?, rows_rejected = ?, bytes_read = ?,
                problem_code = ?, problem_line = ?, problem_detail = ?,
                upload_id = case when ? then upload_id end
            where id = ? and state = ?
            """;

    private final Sql sql;

    JdbcImports(Sql sql) {
        this.sql = sql;
    }

    @Override
    public boolean add(Import received, String uploadId) {
        return sql.change(
                        ADD,
                        received.id(),
                        received.profile(),
                        received.book().name(),
                        received.fileName(),
                        received.sha256(),
                        received.bytes(),
                        received.receivedBy(),
                        received.receivedAt(),
                        received.state(),
                        received.rowsRead(),
                        received.rowsAccepted(),
                        received.rowsRejected(),
                        received.bytesRead(),
                        uploadId)
                == 1;
    }

    @Override
    public Optional<Import> find(String id) {
        return sql.first(IMPORTS + "where id = ?", JdbcImports::read, id);
    }

    @Override
    public Map<String, Instant> arrivals(Collection<String> ids) {
        Map<String, Instant> arrivals = new HashMap<>();
        sql.walk(
                "select id, received_at from import where id = any (?)",
                row -> {
                    arrivals.put(row.getString("id"), Sql.instant(row, "received_at"));
                    return true;
                },
                (Object) ids.toArray(String[]::new));
        return Map.copyOf(arrivals);
    }

    @Override
    public Optional<Import> findSame(Book book, String profile, String sha256) {
        return sql.first(
                IMPORTS + "where book = ? and profile = ? and sha256 = ? and state <> 'DISCARDED'",
                JdbcImports::read,
                book.name(),
                profile,
                sha256);
    }

    @Override
    public Optional<String> uploadOf(String id) {
        return sql.first(
                "select upload_id from import where id = ? and upload_id is not null",
                row -> row.getString("upload_id"),
                id);
    }

    @Override
    public List<String> uploads() {
        return sql.all(
                "select upload_id from import where upload_id is not null",
                row -> row.getString("upload_id"));
    }

    @Override
    public boolean update(Import changed, ImportState expected) {
        FileProblem problem = changed.problem();
        return sql.change(
                        UPDATE,
                        changed.state(),
                        changed.rowsRead(),
                        changed.rowsAccepted(),
                        changed.rowsRejected(),
                        changed.bytesRead(),
                        problem == null ? null : problem.code(),
                        problem == null ? null : problem.line(),
                        problem == null ? null : problem.detail(),
                        needsFile(changed.state()),
                        changed.id(),
                        expected)
                == 1;
    }

    private static boolean needsFile(ImportState state) {
        return state != ImportState.COMMITTED && state != ImportState.DISCARDED;
    }

    @Override
    public List<Import> inState(ImportState... states) {
        String[] names = Stream.of(states).map(Enum::name).toArray(String[]::new);
        return sql.all(
                IMPORTS + "where state = any (?) order by received_at, id",
                JdbcImports::read,
                (Object) names);
    }

    @Override
    public Page<Import> latest(@Nullable String after, int limit) {
        List<Import> rows;
        if (after == null) {
            rows =
                    sql.all(
                            IMPORTS + "order by received_at desc, id desc limit ?",
                            JdbcImports::read,
                            limit + 1);
        } else {
            Cursor cursor = Cursor.read(after, LIST, 2);
            rows =
                    sql.all(
                            IMPORTS
                                    + "where (received_at, id) < (?, ?)"
                                    + " order by received_at desc, id desc limit ?",
                            JdbcImports::read,
                            cursor.instant(1),
                            cursor.text(2),
                            limit + 1);
        }
        return Cursor.page(rows, limit, item -> Cursor.of(LIST, item.receivedAt(), item.id()));
    }

    private static Import read(ResultSet row) throws SQLException {
        String code = row.getString("problem_code");
        return new Import(
                row.getString("id"),
                row.getString("profile"),
                new Book(row.getString("book")),
                row.getString("file_name"),
                row.getString("sha256"),
                row.getLong("bytes"),
                row.getString("received_by"),
                Sql.instant(row, "received_at"),
                ImportState.valueOf(row.getString("state")),
                row.getLong("rows_read"),
                row.getLong("rows_accepted"),
                row.getLong("rows_rejected"),
                row.getLong("bytes_read"),
                code == null
                        ? null
                        : new FileProblem(
                                code,
                                row.getLong("problem_line"),
                                row.getString("problem_detail")));
    }
}
