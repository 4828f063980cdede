package org.whalecurve.persistence.customers;

import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.whalecurve.application.customers.CustomerDetails;
import org.whalecurve.persistence.sql.BinaryCopy;
import org.whalecurve.persistence.sql.Sql;

/** Adds and changes customers by the hundred thousand, past the ORM. */
@Singleton
final class JdbcCustomerBulk {

    private static final String STAGE =
            """
            create temporary table said (
                position integer, key text collate "C",
                name text, country text, segment text, parent text, owner text, unit text) on commit drop
            """;

    /**
     * The last word on a key counts. A customer of whom nothing new is said keeps its version, so
     * that nobody's edit is refused for nothing.
     */
    private static final String PUT =
            """
            with put as (
                insert into customer as there (key, name, country, segment, parent, owner, unit)
                select distinct on (key) key, name, country, segment, parent, owner, unit
                from said
                order by key, position desc
                on conflict (key) do update
                set name = excluded.name, country = excluded.country,
                    segment = excluded.segment, parent = excluded.parent,
                    owner = excluded.owner, unit = excluded.unit,
                    met_in_import = null, version = there.version + 1
                where (there.name, there.country, there.segment, there.parent, there.owner,
                       there.unit, there.met_in_import)
                    is distinct from
                    (excluded.name, excluded.country, excluded.segment, excluded.parent,
                     excluded.owner, excluded.unit, null)
                returning old.number is null as added)
            select count(*) filter (where added) from put
            """;

    private final Sql sql;

    JdbcCustomerBulk(Sql sql) {
        this.sql = sql;
    }

    /** Adds or changes them. @return how many were added */
    int putAll(List<CustomerDetails> details) {
        return sql.onConnection("put customers", connection -> put(details, connection));
    }

    private int put(List<CustomerDetails> details, Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(STAGE);
            copy(details, connection);
            statement.execute("analyze said");
            int added = sql.first(PUT, row -> row.getInt(1)).orElseThrow();
            statement.execute("drop table said");
            return added;
        }
    }

    private static void copy(List<CustomerDetails> details, Connection connection)
            throws SQLException {
        try (BinaryCopy copy = BinaryCopy.into("said", connection)) {
            int position = 0;
            for (CustomerDetails said : details) {
                copy.row(8).integer(position++).text(said.key()).text(said.name());
                copy.text(said.country());
                textOrNothing(copy, said.segment());
                textOrNothing(copy, said.parent());
                textOrNothing(copy, said.owner());
                textOrNothing(copy, said.unit());
            }
            copy.finish();
        }
    }

    private static void textOrNothing(BinaryCopy copy, @Nullable String value) {
        if (value == null) {
            copy.nothing();
        } else {
            copy.text(value);
        }
    }
}
