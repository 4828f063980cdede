package org.whalecurve.persistence.scenarios;

import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.whalecurve.application.scenarios.SavedScenario;
import org.whalecurve.application.scenarios.ScenarioFigures;
import org.whalecurve.application.scenarios.ScenarioTitle;
import org.whalecurve.application.scenarios.port.Scenarios;
import org.whalecurve.persistence.sql.Sql;

/** Saved scenarios in a table. */
@Singleton
final class JdbcScenarios implements Scenarios {

    private static final String SCENARIOS = "select * from scenario ";

    /** Who adds to the same run meanwhile waits, so that nobody adds beyond the limit. */
    private static final String LOCK = "select id from run where id = ? for no key update";

    private static final String COUNT = "select count(*) as scenarios from scenario where run = ?";

    private static final String ADD =
            """
            insert into scenario
                (id, run, currency, name, note, changes, saved_by, saved_at,
                 company_profit, unused_cost, unprofitable, peak, version)
            values (?, ?, ?, ?, ?, ?::jsonb, ?, ?, ?, ?, ?, ?, ?)
            """;

    private static final String RENAME =
            """
            update scenario
            set name = ?, note = ?, version = version + 1
            where id = ? and version = ?
            """;

    private static final String DELETE = "delete from scenario where id = ? and version = ?";

    private final Sql sql;

    JdbcScenarios(Sql sql) {
        this.sql = sql;
    }

    @Override
    public boolean add(SavedScenario scenario, int most) {
        if (sql.first(LOCK, row -> row.getString("id"), scenario.run()).isEmpty()) {
            throw new IllegalStateException("there is no run " + scenario.run());
        }
        int present =
                sql.first(COUNT, row -> row.getInt("scenarios"), scenario.run()).orElseThrow();
        if (present >= most) {
            return false;
        }
        sql.change(
                ADD,
                scenario.id(),
                scenario.run(),
                scenario.currency(),
                scenario.title().name(),
                scenario.title().note(),
                ChangeRow.write(scenario.changes()),
                scenario.savedBy(),
                scenario.savedAt(),
                scenario.figures().companyProfit(),
                scenario.figures().unusedCost(),
                scenario.figures().unprofitable(),
                scenario.figures().peak(),
                scenario.version());
        return true;
    }

    @Override
    public Optional<SavedScenario> find(String id) {
        return sql.first(SCENARIOS + "where id = ?", JdbcScenarios::read, id);
    }

    @Override
    public List<SavedScenario> ofRun(String run) {
        return sql.all(
                SCENARIOS + "where run = ? order by saved_at desc, id", JdbcScenarios::read, run);
    }

    @Override
    public Optional<SavedScenario> rename(String id, ScenarioTitle title, long expectedVersion) {
        return sql.change(RENAME, title.name(), title.note(), id, expectedVersion) == 1
                ? find(id)
                : Optional.empty();
    }

    @Override
    public boolean delete(String id, long expectedVersion) {
        return sql.change(DELETE, id, expectedVersion) == 1;
    }

    private static SavedScenario read(ResultSet row) throws SQLException {
        return new SavedScenario(
                row.getString("id"),
                row.getString("run"),
                row.getString("currency"),
                new ScenarioTitle(row.getString("name"), row.getString("note")),
                ChangeRow.read(row.getString("changes")),
                row.getString("saved_by"),
                Sql.instant(row, "saved_at"),
                new ScenarioFigures(
                        row.getLong("company_profit"),
                        row.getLong("unused_cost"),
                        row.getInt("unprofitable"),
                        row.getLong("peak")),
                row.getLong("version"));
    }
}
