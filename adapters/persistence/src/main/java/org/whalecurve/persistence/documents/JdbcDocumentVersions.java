package org.whalecurve.persistence.documents;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.whalecurve.application.documents.DocumentVersion;
import org.whalecurve.application.documents.port.DocumentVersions;
import org.whalecurve.persistence.sql.Sql;

/**
 * Versions of documents of one kind. The text is the truth: it is read anew each time.
 *
 * @param <T> what such a document says
 */
public abstract class JdbcDocumentVersions<T> implements DocumentVersions<T> {

    private final String table;
    private final String versions;
    private final String add;
    private final String replace;
    private final Sql sql;
    private final Function<String, T> reader;

    /**
     * @param table where they are; a word of this program, never of its users
     * @param reader reads a text that was read before
     */
    protected JdbcDocumentVersions(String table, Sql sql, Function<String, T> reader) {
        this.table = table;
        this.versions =
                "select id, version, document, sha256, added_by, added_at, published_at from "
                        + table
                        + " ";
        this.add =
                """
                insert into %s
                    (id, version, document, sha256, added_by, added_at, published_at)
                values (?, ?, ?, ?, ?, ?, ?)
                on conflict (id, version) do nothing
                """
                        .formatted(table);
        this.replace =
                """
                update %s
                set document = ?, sha256 = ?, added_by = ?, added_at = ?, published_at = ?
                where id = ? and version = ? and published_at is null and sha256 = ?
                """
                        .formatted(table);
        this.sql = sql;
        this.reader = reader;
    }

    @Override
    public Optional<DocumentVersion<T>> find(String id, int version) {
        return sql.first(versions + "where id = ? and version = ?", this::read, id, version);
    }

    @Override
    public Optional<DocumentVersion<T>> latest(String id) {
        return sql.first(versions + "where id = ? order by version desc limit 1", this::read, id);
    }

    @Override
    public List<DocumentVersion<T>> all() {
        return sql.all(versions + "order by id, version desc", this::read);
    }

    @Override
    public Optional<DocumentVersion<T>> published(String id, Instant by) {
        return sql.first(
                versions + "where id = ? and published_at <= ? order by version desc limit 1",
                this::read,
                id,
                by);
    }

    @Override
    public List<DocumentVersion<T>> published(Instant by) {
        return sql.all(
                """
                %s document where published_at <= ? and not exists (
                    select from %s later where later.id = document.id
                        and later.version > document.version and later.published_at <= ?)
                order by id
                """
                        .formatted(versions, table),
                this::read,
                by,
                by);
    }

    @Override
    public boolean add(DocumentVersion<T> version) {
        return sql.change(
                        add,
                        version.id(),
                        version.version(),
                        version.document(),
                        version.sha256(),
                        version.addedBy(),
                        version.addedAt(),
                        version.publishedAt())
                == 1;
    }

    @Override
    public boolean replace(DocumentVersion<T> draft, DocumentVersion<T> by) {
        return sql.change(
                        replace,
                        by.document(),
                        by.sha256(),
                        by.addedBy(),
                        by.addedAt(),
                        by.publishedAt(),
                        draft.id(),
                        draft.version(),
                        draft.sha256())
                == 1;
    }

    private DocumentVersion<T> read(ResultSet row) throws SQLException {
        String document = row.getString("document");
        return new DocumentVersion<>(
                row.getString("id"),
                row.getInt("version"),
                reader.apply(document),
                document,
                row.getString("sha256"),
                row.getString("added_by"),
                Sql.instant(row, "added_at"),
                Sql.instantOrNull(row, "published_at"));
    }
}
