package org.whalecurve.persistence;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.Map;
import org.whalecurve.localstack.Database;
import org.whalecurve.localstack.LocalPostgres;

/** A database on a real PostgreSQL, with the two roles of an installation. */
public final class PostgresResource implements QuarkusTestResourceLifecycleManager {

    @Override
    public Map<String, String> start() {
        Database database = LocalPostgres.forTests().newDatabase();
        return Map.of(
                "quarkus.datasource.jdbc.url", database.jdbcUrl(),
                "quarkus.datasource.username", database.app().user(),
                "quarkus.datasource.password", database.app().password(),
                "WHALECURVE_DB_OWNER_USER", database.owner().user(),
                "WHALECURVE_DB_OWNER_PASSWORD", database.owner().password());
    }

    @Override
    public void stop() {
        // PostgreSQL ends with the JVM
    }
}
