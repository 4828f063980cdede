package org.whalecurve.persistence.costing;

import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.whalecurve.application.costing.ModelVersion;
import org.whalecurve.application.costing.port.CostModelReader;
import org.whalecurve.application.costing.port.CostModels;
import org.whalecurve.persistence.sql.Sql;

/** Cost models, kept as documents and read anew each time. */
@Singleton
final class JdbcCostModels implements CostModels {

    private static final String VERSIONS =
            "select version, document, sha256, added_by, added_at, published_at from cost_model ";

    private static final String ADD =
            """
            insert into cost_model
                (id, version, document, sha256, added_by, added_at, published_at)
            values (?, ?, ?, ?, ?, ?, ?)
            on conflict (id, version) do nothing
            """;

    private static final String UPDATE =
            """
            update cost_model
            set document = ?, sha256 = ?, added_by = ?, added_at = ?, published_at = ?
            where id = ? and version = ? and published_at is null
            """;

    private final Sql sql;
    private final CostModelReader reader;

    JdbcCostModels(Sql sql, CostModelReader reader) {
        this.sql = sql;
        this.reader = reader;
    }

    @Override
    public Optional<ModelVersion> find(String id, int version) {
        return sql.first(VERSIONS + "where id = ? and version = ?", this::read, id, version);
    }

    @Override
    public Optional<ModelVersion> latest(String id) {
        return sql.first(VERSIONS + "where id = ? order by version desc limit 1", this::read, id);
    }

    @Override
    public List<ModelVersion> all() {
        return sql.all(VERSIONS + "order by id, version desc", this::read);
    }

    @Override
    public boolean add(ModelVersion version) {
        return sql.change(
                        ADD,
                        version.model().id(),
                        version.version(),
                        version.document(),
                        version.sha256(),
                        version.addedBy(),
                        version.addedAt(),
                        version.publishedAt())
                == 1;
    }

    @Override
    public void update(ModelVersion version) {
        int updated =
                sql.change(
                        UPDATE,
                        version.document(),
                        version.sha256(),
                        version.addedBy(),
                        version.addedAt(),
                        version.publishedAt(),
                        version.model().id(),
                        version.version());
        if (updated == 0) {
            throw new IllegalStateException(
                    "there is no draft of " + version.model().id() + " " + version.version());
        }
    }

    private ModelVersion read(ResultSet row) throws SQLException {
        String document = row.getString("document");
        return new ModelVersion(
                reader.read(document),
                row.getInt("version"),
                document,
                row.getString("sha256"),
                row.getString("added_by"),
                Sql.instant(row, "added_at"),
                Sql.instantOrNull(row, "published_at"));
    }
}
