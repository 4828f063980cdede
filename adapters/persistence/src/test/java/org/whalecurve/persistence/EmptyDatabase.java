package org.whalecurve.persistence;

import java.sql.SQLException;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** Empties all tables before each test: as their owner, and past the triggers that forbid it. */
public final class EmptyDatabase implements BeforeEachCallback {

    private static final String EMPTY =
            """
            do $$
            declare
                name text;
                names text[] := array(
                    select tablename from pg_tables
                    where schemaname = 'public' and tablename <> 'flyway_schema_history');
            begin
                foreach name in array names loop
                    execute format('alter table %I disable trigger user', name);
                end loop;
                execute 'truncate ' || array_to_string(names, ', ');
                foreach name in array names loop
                    execute format('alter table %I enable trigger user', name);
                end loop;
            end
            $$
            """;

    @Override
    public void beforeEach(ExtensionContext context) throws SQLException {
        Connections.run(Connections.asOwner(), EMPTY);
    }
}
